/** Every refusal that a rule can give. The code is the key of its sentence in `i18n/src/nl/error.ts`. */
export const domainErrorCodes = [
  'ACTIVITEIT_STALE',
  'ALREADY_DELETED',
  'BSN_SUSPECTED',
  'DEMO_ONLY_LOCAL',
  'EMAIL_IN_USE',
  'ID_IN_USE',
  'INTERNAL',
  'INVALID_INPUT',
  'INVITATION_EXPIRED',
  'LAST_COORDINATOR',
  'MEMBER_STALE',
  'NETWERK_HAS_COORDINATOR',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'NOT_OWN_GREMIUM',
  'NOT_SIGNED_IN',
  'OWN_EMAIL',
  'PASSWORD_TOO_SHORT',
  'PLAN_LOCKED',
  'PLAN_CLOSED',
  'SLUG_RESERVED',
  'SLUG_IN_USE',
  'SPEERPUNT_OTHER_PLAN',
  'TOO_MANY_ATTEMPTS',
  'UNAVAILABLE',
  'WRONG_CREDENTIALS',
  'YEAR_OUTSIDE_LOOPTIJD',
] as const;

export type DomainErrorCode = (typeof domainErrorCodes)[number];

/** A refusal by a rule. `details` may only hold what the asker may see. */
export class DomainError extends Error {
  readonly code: DomainErrorCode;
  readonly details: unknown;

  constructor(code: DomainErrorCode, details?: unknown) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}
