import type { Database } from '@speerpunt/db/connect/kysely';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { sql } from 'kysely';
import type { Deps } from '../../trpc/context.ts';

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
 * The link holds once. @throws INVITATION_EXPIRED, WRONG_CREDENTIALS
 */
export const acceptInvitation = async (
  deps: Deps,
  tokenHash: string,
  given: { name: string; password: string },
) => {
  const found = await findInvitation(deps.db, tokenHash);
  if (!found) throw new DomainError('INVITATION_EXPIRED');
  const userId = await deps.accounts.ensureAccount(found.email, given.name, given.password);
  const { rows } = await deps.db
    .transaction()
    .execute(tx =>
      sql<{ accepted: boolean }>`select app.accept_invitation(${tokenHash}, ${userId}) as accepted`.execute(
        tx,
      ),
    );
  if (!rows[0]?.accepted) throw new DomainError('INVITATION_EXPIRED');
  return { email: found.email };
};
