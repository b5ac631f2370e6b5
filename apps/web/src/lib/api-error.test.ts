import { DomainError } from '@speerpunt/domain/error/domain-error';
import { TRPCClientError } from '@trpc/client';
import { describe, expect, it } from 'vitest';
import { isRetryable, readApiError } from './api-error.ts';

const refusal = (data: unknown) =>
  TRPCClientError.from({ error: { message: 'x', code: -32000, data } } as never);

describe('readApiError', () => {
  it('reads our code and request id', () => {
    const error = readApiError(refusal({ code: 'PLAN_LOCKED', requestId: 'r1', httpStatus: 409 }));
    expect(error).toMatchObject({ code: 'PLAN_LOCKED', requestId: 'r1', httpStatus: 409 });
  });

  it('an unknown code is UNKNOWN', () => {
    expect(readApiError(refusal({ code: 'INTERNAL_SERVER_ERROR', httpStatus: 500 })).code).toBe('UNKNOWN');
  });

  it('no answer is NO_CONNECTION', () => {
    expect(readApiError(TRPCClientError.from(new TypeError('Failed to fetch'))).code).toBe('NO_CONNECTION');
    expect(readApiError(new TypeError('Failed to fetch')).code).toBe('NO_CONNECTION');
  });

  it('a guard may throw a domain error', () => {
    expect(readApiError(new DomainError('NOT_ALLOWED')).code).toBe('NOT_ALLOWED');
  });
});

describe('isRetryable', () => {
  it('never asks again after a refusal', () => {
    expect(isRetryable(refusal({ code: 'NOT_FOUND', httpStatus: 404 }))).toBe(false);
    expect(isRetryable(refusal({ code: 'UNKNOWN', httpStatus: 503 }))).toBe(true);
    expect(isRetryable(new TypeError('Failed to fetch'))).toBe(true);
  });
});
