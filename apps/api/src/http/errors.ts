import { DomainError } from '@speerpunt/domain/error/domain-error';
import type { FastifyInstance } from 'fastify';
import { errorData } from '../trpc/errors.ts';

/** Whatever fails outside a procedure answers in the same shape: a code and a request id, nothing internal. */
export const registerErrors = (server: FastifyInstance): void => {
  server.setErrorHandler((thrown: Error & { statusCode?: number }, request, reply) => {
    const error = thrown.statusCode === 503 ? new DomainError('UNAVAILABLE') : thrown;
    const isClientFault =
      !(error instanceof DomainError) && error.statusCode !== undefined && error.statusCode < 500;
    const data = isClientFault
      ? { ...errorData(new DomainError('INVALID_INPUT'), request.id), httpStatus: error.statusCode ?? 400 }
      : errorData(error, request.id);
    if (data.code === 'INTERNAL') request.log.error({ err: error }, 'request failed');
    return reply.code(data.httpStatus).send({ error: { message: data.code, code: -32_600, data } });
  });
};
