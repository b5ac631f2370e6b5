import type { Tx } from '@speerpunt/db/connect/kysely';
import type { NetwerkRole } from '@speerpunt/domain/access/permissions';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { sql } from 'kysely';
import { type AuditBy, writeAudit } from '../history/write-audit.ts';

type Versioned = { userId: string; version: number };

/** All members, locked, so that two coordinators cannot take each other's role at the same moment. */
const lockMembers = (tx: Tx, netwerkId: string) =>
  tx
    .selectFrom('membership')
    .select(['userId', 'role', 'version', 'endedAt'])
    .where('netwerkId', '=', netwerkId)
    .where('endedAt', 'is', null)
    // Always in the same order, so that two do not wait for each other.
    .orderBy('userId')
    .forUpdate()
    .execute();

const requireMember = async (
  tx: Tx,
  by: AuditBy,
  { userId, version }: Versioned,
  keepsCoordinator: boolean,
) => {
  const members = await lockMembers(tx, by.netwerkId);
  const member = members.find(m => m.userId === userId);
  if (!member) throw new DomainError('NOT_FOUND');
  if (member.version !== version) throw new DomainError('ACTIVITEIT_STALE');
  const coordinators = members.filter(m => m.role === 'coordinator');
  if (!keepsCoordinator && member.role === 'coordinator' && coordinators.length === 1)
    throw new DomainError('LAST_COORDINATOR');
  return member;
};

/** Gives a member another role. A network keeps at least one coordinator. @throws LAST_COORDINATOR, NOT_FOUND */
export const changeMember = async (tx: Tx, by: AuditBy, input: Versioned & { role: NetwerkRole }) => {
  const member = await requireMember(tx, by, input, input.role === 'coordinator');
  await tx
    .updateTable('membership')
    .set({ role: input.role, version: member.version + 1 })
    .where('netwerkId', '=', by.netwerkId)
    .where('userId', '=', input.userId)
    .execute();
  await writeAudit(tx, by, [
    {
      planId: null,
      noun: 'membership',
      itemId: input.userId,
      action: 'update',
      before: { role: member.role },
      after: { role: input.role },
    },
  ]);
  return { userId: input.userId, version: member.version + 1 };
};

/** Ends a membership: that person sees nothing of the network from the next request on. */
export const endMember = async (tx: Tx, by: AuditBy, input: Versioned) => {
  const member = await requireMember(tx, by, input, false);
  // Before the act: whoever ends one's own membership may write nothing in the network afterwards.
  await writeAudit(tx, by, [
    {
      planId: null,
      noun: 'membership',
      itemId: input.userId,
      action: 'delete',
      before: { role: member.role },
      after: null,
    },
  ]);
  // Who comes back gets the gremia of the new invitation, not the old ones.
  await tx
    .deleteFrom('membershipGremium')
    .where('netwerkId', '=', by.netwerkId)
    .where('userId', '=', input.userId)
    .execute();
  await tx
    .updateTable('membership')
    .set({ endedAt: sql`now()`, version: member.version + 1 })
    .where('netwerkId', '=', by.netwerkId)
    .where('userId', '=', input.userId)
    .execute();
  return { userId: input.userId };
};
