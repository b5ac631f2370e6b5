import type { Tx } from '@speerpunt/db/connect/kysely';
import type { MembershipFields } from '@speerpunt/domain/access/membership';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import type { AuditBy } from '../history/write-audit.ts';

/** A member as it stands, and whether the network would be left without a coordinator. */
export type LockedMember = { version: number; isLastCoordinator: boolean; fields: MembershipFields };

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

const listGremiumIds = async (tx: Tx, netwerkId: string, userId: string): Promise<string[]> => {
  const ties = await tx
    .selectFrom('membershipGremium')
    .select('gremiumId')
    .where('netwerkId', '=', netwerkId)
    .where('userId', '=', userId)
    .orderBy('gremiumId')
    .execute();
  return ties.map(tie => tie.gremiumId);
};

/** @throws NOT_ALLOWED when the asker's own role went while waiting for the lock, NOT_FOUND */
export const lockMember = async (tx: Tx, by: AuditBy, userId: string): Promise<LockedMember> => {
  const members = await lockMembers(tx, by.netwerkId);
  const coordinators = members.filter(m => m.role === 'coordinator');
  // Row security would refuse what follows, without a sentence.
  if (!coordinators.some(m => m.userId === by.userId)) throw new DomainError('NOT_ALLOWED');
  const member = members.find(m => m.userId === userId);
  if (!member) throw new DomainError('NOT_FOUND');
  return {
    version: member.version,
    isLastCoordinator: member.role === 'coordinator' && coordinators.length === 1,
    fields: { role: member.role, gremiumIds: await listGremiumIds(tx, by.netwerkId, userId) },
  };
};

/** Refuses a change that was made on an old version, with what stands there now and who made it so. */
export const staleMember = async (
  tx: Tx,
  by: AuditBy,
  { userId, member }: { userId: string; member: LockedMember },
): Promise<DomainError> => {
  const last = await tx
    .selectFrom('audit')
    .select('userId')
    .where('netwerkId', '=', by.netwerkId)
    .where('itemId', '=', userId)
    .where('noun', '=', 'membership')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { version, fields } = member;
  return new DomainError('MEMBER_STALE', {
    current: { version, changedBy: last?.userId ?? null, ...fields },
  });
};
