import type { Tx } from '@speerpunt/db/connect/kysely';
import type { Deps } from '../../trpc/context.ts';
import type { Person } from '../../trpc/procedures.ts';

export type BeheerCtx = { tx: Tx; who: Person; requestId: string; deps: Deps };

/** Who invites to which network: a beheerder is no member of it, so the network comes from the input. */
export const invitingTo = ({ tx, who, requestId, deps }: BeheerCtx, netwerkId: string) => ({
  tx,
  by: { netwerkId, userId: who.userId, requestId },
  publicUrl: deps.publicUrl,
  forVacancy: true,
});
