import { activiteitFields } from '@speerpunt/domain/activiteit/activiteit';
import { wanneer } from '@speerpunt/domain/wanneer/wanneer';
import { z } from 'zod';
import { readApiError } from '../../lib/api-error.ts';

const details = z.object({
  current: z.object({
    ...activiteitFields.shape,
    id: z.string(),
    version: z.number(),
    updatedAt: z.string(),
    updatedBy: z.string(),
    deleted: z.boolean(),
    wanneer: wanneer.nullable(),
  }),
});

/** An activity as the server has it now, sent along with the refusal of a stale save. */
export type StaleCurrent = z.infer<typeof details>['current'];

export const readStale = (error: unknown): StaleCurrent | null => {
  const refusal = readApiError(error);
  if (refusal.code !== 'ACTIVITEIT_STALE') return null;
  const read = details.safeParse(refusal.details);
  return read.success ? read.data.current : null;
};
