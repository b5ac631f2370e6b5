import { DomainError, type DomainErrorCode } from '@speerpunt/domain/error/domain-error';
import { TRPCError } from '@trpc/server';
import postgres from 'postgres';
import { ZodError } from 'zod';

/** What a client may know of a failure: a code that is a key of its sentence, and a number to ask about. */
export type ErrorData = {
  code: DomainErrorCode;
  httpStatus: number;
  requestId: string | null;
  details?: unknown;
};

const statuses: Partial<Record<DomainErrorCode, number>> = {
  ACTIVITEIT_STALE: 409,
  INTERNAL: 500,
  MEMBER_STALE: 409,
  NETWERK_HAS_COORDINATOR: 409,
  NOT_ALLOWED: 403,
  NOT_OWN_GREMIUM: 403,
  NOT_FOUND: 404,
  NOT_SIGNED_IN: 401,
  PLAN_CLOSED: 409,
  PLAN_LOCKED: 409,
  TOO_MANY_ATTEMPTS: 429,
  UNAVAILABLE: 503,
  WRONG_CREDENTIALS: 401,
};

const connectionCodes = new Set([
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'ECONNREFUSED',
  'ECONNRESET',
]);

const fromDatabase = (error: Error & { code?: unknown }): DomainErrorCode | null => {
  if (typeof error.code !== 'string') return null;
  if (connectionCodes.has(error.code) || error.code.startsWith('57P')) return 'UNAVAILABLE';
  if (!(error instanceof postgres.PostgresError)) return null;
  // A key that points nowhere: the thing is not there, or it is another network's. The answer is the same.
  if (error.code === '23503') return 'NOT_FOUND';
  if (error.code === '23505') return 'ID_IN_USE';
  // Row security refused the write: the plan left its concept between the look and the act.
  if (error.code === '42501') return 'PLAN_LOCKED';
  if (['23514', '22001', '22003', '22021', '22P02', '22P05'].includes(error.code)) return 'INVALID_INPUT';
  return null;
};

const issueDetails = (error: ZodError) =>
  error.issues.slice(0, 20).map(issue => ({
    path: issue.path.map(String),
    problem:
      issue.code === 'custom' || issue.message === issue.message.toUpperCase() ? issue.message : issue.code,
  }));

/** The domain's word for whatever went wrong; anything that is not a refusal is INTERNAL and belongs in the log. */
export const toDomainError = (error: unknown): DomainError => {
  if (error instanceof DomainError) return error;
  if (error instanceof ZodError) return new DomainError('INVALID_INPUT', issueDetails(error));
  if (error instanceof TRPCError) {
    if (error.cause) return toDomainError(error.cause);
    if (error.code === 'NOT_FOUND') return new DomainError('NOT_FOUND');
    if (['BAD_REQUEST', 'PARSE_ERROR', 'METHOD_NOT_SUPPORTED', 'UNSUPPORTED_MEDIA_TYPE'].includes(error.code))
      return new DomainError('INVALID_INPUT');
    return new DomainError('INTERNAL');
  }
  if (error instanceof Error) {
    const code = fromDatabase(error);
    if (code) return new DomainError(code);
  }
  return new DomainError('INTERNAL');
};

/** HTTP status of a refusal; 400 where no other fits. */
export const statusOf = (code: DomainErrorCode): number => statuses[code] ?? 400;

export const errorData = (error: unknown, requestId: string | null): ErrorData => {
  const { code, details } = toDomainError(error);
  return { code, httpStatus: statusOf(code), requestId, ...(details === undefined ? {} : { details }) };
};
