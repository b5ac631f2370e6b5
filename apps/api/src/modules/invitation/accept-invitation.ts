import type { Database, Tx } from '@speerpunt/db/connect/kysely';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { sql } from 'kysely';
import type { Context } from '../../trpc/context.ts';
import { type AuditRow, writeAudit } from '../history/write-audit.ts';
import { writeLandelijkeAudit } from '../history/write-landelijke-audit.ts';

type Found = {
  netwerkId: string | null;
  id: string;
  netwerkName: string | null;
  email: string;
  name: string;
  role: string;
  accountExists: boolean;
};

export const findInvitation = async (db: Database, tokenHash: string): Promise<Found | null> => {
  const { rows } = await db
    .transaction()
    .execute(tx => sql<Found>`select * from app.find_invitation(${tokenHash})`.execute(tx));
  return rows[0] ?? null;
};

/**
 * Takes up an invitation: makes the account, or checks the password of the one that is there, and makes it a member.
 * The link holds once. An older invitation for less takes nothing from who is a member by now.
 * @throws INVITATION_EXPIRED, WRONG_CREDENTIALS, TOO_MANY_ATTEMPTS, EMAIL_IN_USE
 */
export const acceptInvitation = async (
  { deps, requestId, address }: Context,
  tokenHash: string,
  { name, password }: { name: string; password: string },
) => {
  const found = await findInvitation(deps.db, tokenHash);
  if (!found) throw new DomainError('INVITATION_EXPIRED');
  const { email, netwerkId, role } = found;
  const userId = await deps.accounts.ensureAccount({ email, name, password }, address);
  await deps.db.transaction().execute(async tx => {
    const wasMember = netwerkId !== null && (await isMember(tx, netwerkId, userId));
    const { rows: changed } = await sql<
      Omit<AuditRow, 'planId'>
    >`select * from app.accept_invitation(${tokenHash}, ${userId})`.execute(tx);
    if (changed.length === 0) throw new DomainError('INVITATION_EXPIRED');
    if (wasMember && role !== 'coordinator') throw new DomainError('EMAIL_IN_USE');
    if (!netwerkId) return writeLandelijkeAudit(tx, { userId, requestId }, changed);
    await enterAs(tx, netwerkId, userId);
    const rows = changed.map(row => ({ planId: null, ...row }));
    await writeAudit(tx, { netwerkId, userId, requestId }, rows);
  });
  return { email };
};

const enterAs = (tx: Tx, netwerkId: string, userId: string) =>
  sql`select set_config('app.user_id', ${userId}, true), set_config('app.netwerk_id', ${netwerkId}, true)`.execute(
    tx,
  );

const isMember = async (tx: Tx, netwerkId: string, userId: string): Promise<boolean> => {
  await enterAs(tx, netwerkId, userId);
  const member = await tx
    .selectFrom('membership')
    .select('userId')
    .where('netwerkId', '=', netwerkId)
    .where('userId', '=', userId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return member !== undefined;
};
