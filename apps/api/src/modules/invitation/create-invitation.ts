import type { Tx } from '@speerpunt/db/connect/kysely';
import { compareMembership } from '@speerpunt/domain/access/compare-membership';
import type { MembershipFields } from '@speerpunt/domain/access/membership';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { sql } from 'kysely';
import { newLinkToken } from '../../auth/accounts.ts';
import { type AuditBy, writeAudit } from '../history/write-audit.ts';

export type NewInvitation = { id: string; email: string; name: string } & MembershipFields;
/** Shown once: only the hash of the token in it is kept. */
export type OneTimeLink = { link: string; expiresAt: string };
/**
 * `publicUrl` is where the app stands for whoever opens the link. `forVacancy` when a beheerder invites: that link dies
 * once the network has a coordinator.
 */
type Inviting = { tx: Tx; by: AuditBy; publicUrl: string; forVacancy: boolean };

const linkDays = 14;
const inTwoWeeks = sql<string>`now() + make_interval(days => ${linkDays})`;
const linkOf = (publicUrl: string, token: string): string => `${publicUrl}/uitnodiging/${token}`;
const withAddress = (invitation: NewInvitation): NewInvitation => ({
  ...invitation,
  email: invitation.email.trim().toLowerCase(),
});

/** An invitation that was not taken up, locked; row security shows only what the asker may change. */
const lockOpen = (tx: Tx, netwerkId: string, id: string) =>
  tx
    .selectFrom('invitation')
    .select(['id', 'email', 'name', 'role', 'gremiumIds', 'createdBy', 'expiresAt'])
    .where('netwerkId', '=', netwerkId)
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();

/** Gives an open invitation another link, good for two weeks: from then on the old one is worthless. */
const renew = async (
  { tx, by, publicUrl, forVacancy }: Inviting,
  open: { id: string; expiresAt: string },
): Promise<OneTimeLink> => {
  const { token, hash } = newLinkToken();
  const { expiresAt } = await tx
    .updateTable('invitation')
    .set({ tokenHash: hash, expiresAt: inTwoWeeks, forVacancy })
    .where('netwerkId', '=', by.netwerkId)
    .where('id', '=', open.id)
    .returning('expiresAt')
    .executeTakeFirstOrThrow();
  await writeAudit(tx, by, [
    {
      planId: null,
      noun: 'invitation',
      itemId: open.id,
      action: 'update',
      before: { expiresAt: open.expiresAt },
      after: { expiresAt },
    },
  ]);
  return { link: linkOf(publicUrl, token), expiresAt };
};

/** @throws NOT_FOUND when it was taken up or withdrawn, or is not the asker's to change. */
export const renewInvitation = async (inviting: Inviting, id: string): Promise<OneTimeLink> => {
  const open = await lockOpen(inviting.tx, inviting.by.netwerkId, id);
  if (!open) throw new DomainError('NOT_FOUND');
  return renew(inviting, open);
};

/**
 * The answer to a create that was sent again because its answer got lost: a fresh link for the invitation that stands
 * there. Null when it has been taken up, holds something else, or is somebody else's.
 */
export const retryInvitation = async (
  inviting: Inviting,
  invitation: NewInvitation,
): Promise<OneTimeLink | null> => {
  const { email, name, role, gremiumIds } = withAddress(invitation);
  const open = await lockOpen(inviting.tx, inviting.by.netwerkId, invitation.id);
  if (!open || open.createdBy !== inviting.by.userId) return null;
  const isSame = open.email === email && open.name === name && !compareMembership(open, { role, gremiumIds });
  return isSame ? renew(inviting, open) : null;
};

/** Makes an invitation with its link. Sent again it is the same row with a fresh link. @throws ID_IN_USE */
export const createInvitation = async (
  inviting: Inviting,
  invitation: NewInvitation,
): Promise<OneTimeLink> => {
  const { tx, by, publicUrl, forVacancy } = inviting;
  const { token, hash } = newLinkToken();
  const { id, role, gremiumIds } = invitation;
  const made = await tx
    .insertInto('invitation')
    .values({
      ...withAddress(invitation),
      netwerkId: by.netwerkId,
      tokenHash: hash,
      createdBy: by.userId,
      forVacancy,
      expiresAt: inTwoWeeks,
    })
    .onConflict(conflict => conflict.columns(['netwerkId', 'id']).doNothing())
    .returning('expiresAt')
    .executeTakeFirst();
  if (!made) {
    const again = await retryInvitation(inviting, invitation);
    if (!again) throw new DomainError('ID_IN_USE');
    return again;
  }
  const after = { role, gremiumIds };
  await writeAudit(tx, by, [
    { planId: null, noun: 'invitation', itemId: id, action: 'create', before: null, after },
  ]);
  return { link: linkOf(publicUrl, token), expiresAt: made.expiresAt };
};
