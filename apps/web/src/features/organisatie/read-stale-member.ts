import { membershipFields } from '@speerpunt/domain/access/membership';
import { z } from 'zod';
import { readApiError } from '../../lib/api-error.ts';

const details = z.object({
  current: z.object({ ...membershipFields, version: z.number(), changedBy: z.string().nullable() }),
});

/** A member as the server has it now, sent along with the refusal of a stale save. */
export type StaleMember = z.infer<typeof details>['current'];

export const readStaleMember = (error: unknown): StaleMember | null => {
  const refusal = readApiError(error);
  if (refusal.code !== 'MEMBER_STALE') return null;
  const read = details.safeParse(refusal.details);
  return read.success ? read.data.current : null;
};
