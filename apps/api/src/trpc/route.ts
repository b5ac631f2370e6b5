import { DomainError } from '@speerpunt/domain/error/domain-error';
import { callTRPCProcedure, getErrorShape, TRPCError } from '@trpc/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sessionToken } from '../auth/session-cookie.ts';
import type { Context, Deps } from './context.ts';
import { errorData } from './errors.ts';
import { type AppRouter, appRouter } from './router.ts';

const maxCalls = 10;

type Call = { path: string; input: unknown };
type Answer = { result: { data: unknown } } | { error: unknown };

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError('INVALID_INPUT');
  }
};

const readCalls = (paths: string, batch: boolean, input: unknown): Call[] => {
  const names = paths.split(',');
  if (!batch && names.length > 1) throw new DomainError('INVALID_INPUT');
  if (names.length > maxCalls) throw new DomainError('INVALID_INPUT');
  if (!batch) return names.map(path => ({ path, input }));
  const inputs = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
  return names.map((path, i) => ({ path, input: inputs[String(i)] }));
};

/**
 * tRPC's own protocol for JSON over one small route: the official adapter costs five times the CPU of this one
 * (README). Queries by GET, mutations by POST, at most ten calls in a batch.
 */
const answer = async (
  call: Call,
  type: 'query' | 'mutation',
  ctx: Context,
  request: FastifyRequest,
): Promise<[number, Answer]> => {
  const router: AppRouter = appRouter;
  try {
    const data = await callTRPCProcedure({
      router,
      path: call.path,
      ctx,
      getRawInput: async () => call.input,
      type,
      signal: undefined,
      batchIndex: 0,
    });
    return [200, { result: { data } }];
  } catch (thrown) {
    const error =
      thrown instanceof TRPCError ? thrown : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: thrown });
    const data = errorData(error, ctx.requestId);
    if (data.code === 'INTERNAL')
      request.log.error({ err: error.cause ?? error, path: call.path }, 'procedure failed');
    return [
      data.httpStatus,
      {
        error: getErrorShape({
          config: router._def._config,
          error,
          type,
          path: call.path,
          input: undefined,
          ctx,
        }),
      },
    ];
  }
};

export const registerTrpc = (
  server: FastifyInstance,
  deps: Deps,
  isOwnOrigin: (origin: string | undefined) => boolean,
): void => {
  const contextOf = (request: FastifyRequest): Context => ({
    deps,
    requestId: request.id,
    token: sessionToken(request.headers.cookie),
    address: request.ip,
  });

  const run = async (request: FastifyRequest, calls: Call[], batch: boolean, type: 'query' | 'mutation') => {
    const ctx = contextOf(request);
    const answers = await Promise.all(calls.map(call => answer(call, type, ctx, request)));
    const statuses = new Set(answers.map(([status]) => status));
    const [status] = statuses.size === 1 ? statuses : [207];
    const bodies = answers.map(([, body]) => body);
    return { status: status ?? 200, body: JSON.stringify(batch ? bodies : bodies[0]) };
  };

  server.get<{ Params: { paths: string }; Querystring: { batch?: string; input?: string } }>(
    '/trpc/:paths',
    async (request, reply) => {
      const batch = request.query.batch === '1';
      const input = request.query.input === undefined ? undefined : parseJson(request.query.input);
      const { status, body } = await run(
        request,
        readCalls(request.params.paths, batch, input),
        batch,
        'query',
      );
      return reply.code(status).header('cache-control', 'no-store').type('application/json').send(body);
    },
  );

  server.post<{ Params: { paths: string }; Querystring: { batch?: string } }>(
    '/trpc/:paths',
    async (request, reply) => {
      if (!isOwnOrigin(request.headers.origin)) throw new DomainError('NOT_ALLOWED');
      if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
        throw new DomainError('INVALID_INPUT');
      const batch = request.query.batch === '1';
      const { status, body } = await run(
        request,
        readCalls(request.params.paths, batch, request.body),
        batch,
        'mutation',
      );
      return reply.code(status).header('cache-control', 'no-store').type('application/json').send(body);
    },
  );
};
