import type { Tx } from '@speerpunt/db/connect/kysely';
import { compareMembership, type MembershipChange } from '@speerpunt/domain/access/compare-membership';
import type { MembershipFields } from '@speerpunt/domain/access/membership';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { type AuditBy, writeAudit } from '../history/write-audit.ts';
import { lockMember, staleMember } from './lock-member.ts';

/** A gremium that is not there, or is another network's, breaks the key: NOT_FOUND. */
const saveGremia = async (
  tx: Tx,
  netwerkId: string,
  { userId, joined, left }: Omit<MembershipChange, 'role'> & { userId: string },
): Promise<void> => {
  if (left.length > 0)
    await tx
      .deleteFrom('membershipGremium')
      .where('netwerkId', '=', netwerkId)
      .where('userId', '=', userId)
      .where('gremiumId', 'in', left)
      .execute();
  if (joined.length > 0)
    await tx
      .insertInto('membershipGremium')
      .values(joined.map(gremiumId => ({ netwerkId, userId, gremiumId })))
      .execute();
};

/**
 * Gives a member another role, other gremia, or both. A network keeps at least one coordinator. What stands there
 * already is no change, also on an old version: that is what a retry asks.
 * @throws LAST_COORDINATOR, MEMBER_STALE, NOT_FOUND
 */
export const changeMember = async (
  tx: Tx,
  by: AuditBy,
  input: MembershipFields & { userId: string; version: number },
) => {
  const { userId, role } = input;
  const member = await lockMember(tx, by, userId);
  const change = compareMembership(member.fields, input);
  if (!change) return { userId, version: member.version };
  if (member.version !== input.version) throw await staleMember(tx, by, { userId, member });
  if (member.isLastCoordinator && change.role) throw new DomainError('LAST_COORDINATOR');
  const version = member.version + 1;
  // The gremia first: whoever gives away the own role may write nothing of this afterwards.
  await saveGremia(tx, by.netwerkId, { userId, ...change });
  await tx
    .updateTable('membership')
    .set({ role, version })
    .where('netwerkId', '=', by.netwerkId)
    .where('userId', '=', userId)
    .execute();
  const after = { role, gremiumIds: [...new Set(input.gremiumIds)].sort() };
  await writeAudit(tx, by, [
    { planId: null, noun: 'membership', itemId: userId, action: 'update', before: member.fields, after },
  ]);
  return { userId, version };
};
