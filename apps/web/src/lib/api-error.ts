import { DomainError, type DomainErrorCode, domainErrorCodes } from '@speerpunt/domain/error/domain-error';
import type { TransportErrorCode } from '@speerpunt/i18n/nl/error';
import { TRPCClientError } from '@trpc/client';

export type ApiErrorCode = DomainErrorCode | TransportErrorCode;

export type ApiError = {
  code: ApiErrorCode;
  /** To pass on to the helpdesk; null where the server never answered. */
  requestId: string | null;
  httpStatus: number | null;
  details: unknown;
};

const isDomainCode = (value: unknown): value is DomainErrorCode =>
  domainErrorCodes.some(code => code === value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const fromData = (data: Record<string, unknown>): ApiError => ({
  code: isDomainCode(data.code) ? data.code : 'UNKNOWN',
  requestId: typeof data.requestId === 'string' ? data.requestId : null,
  httpStatus: typeof data.httpStatus === 'number' ? data.httpStatus : null,
  details: data.details,
});

/** Reads whatever a query, mutation or guard threw. A fetch that never reached the server is 'NO_CONNECTION'. */
export const readApiError = (error: unknown): ApiError => {
  if (error instanceof DomainError)
    return { code: error.code, requestId: null, httpStatus: null, details: error.details };
  if (error instanceof TRPCClientError) {
    const data: unknown = error.data;
    if (isRecord(data)) return fromData(data);
    // A proxy in front of a stopped API answers without our JSON: to the reader that is no connection either.
    return { code: 'NO_CONNECTION', requestId: null, httpStatus: null, details: undefined };
  }
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message))
    return { code: 'NO_CONNECTION', requestId: null, httpStatus: null, details: undefined };
  return { code: 'UNKNOWN', requestId: null, httpStatus: null, details: undefined };
};

/** Whether asking again can help: a refusal (4xx) stays a refusal. */
export const isRetryable = (error: unknown): boolean => {
  const { code, httpStatus } = readApiError(error);
  if (httpStatus !== null) return httpStatus >= 500;
  return code === 'NO_CONNECTION';
};
