import type { Tx } from '@speerpunt/db/connect/kysely';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { sql } from 'kysely';
import { type AuditBy, writeAudit } from '../history/write-audit.ts';
import { lockMember, staleMember } from './lock-member.ts';

/**
 * Ends a membership: that person sees nothing of the network from the next request on.
 * @throws LAST_COORDINATOR, MEMBER_STALE, NOT_FOUND
 */
export const endMember = async (tx: Tx, by: AuditBy, input: { userId: string; version: number }) => {
  const { userId } = input;
  const member = await lockMember(tx, by, userId);
  if (member.version !== input.version) throw await staleMember(tx, by, { userId, member });
  if (member.isLastCoordinator) throw new DomainError('LAST_COORDINATOR');
  // Before the act: whoever ends one's own membership may write nothing in the network afterwards.
  await writeAudit(tx, by, [
    {
      planId: null,
      noun: 'membership',
      itemId: userId,
      action: 'delete',
      before: member.fields,
      after: null,
    },
  ]);
  // Who comes back gets the gremia of the new invitation, not the old ones.
  await tx
    .deleteFrom('membershipGremium')
    .where('netwerkId', '=', by.netwerkId)
    .where('userId', '=', userId)
    .execute();
  await tx
    .updateTable('membership')
    .set({ endedAt: sql`now()`, version: member.version + 1 })
    .where('netwerkId', '=', by.netwerkId)
    .where('userId', '=', userId)
    .execute();
  return { userId };
};
