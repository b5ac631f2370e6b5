import { DomainError } from '@speerpunt/domain/error/domain-error';
import { refuseCoordinator } from '@speerpunt/domain/netwerk/invite-coordinator';
import { isReservedSlug } from '@speerpunt/domain/netwerk/netwerk';
import { sql } from 'kysely';
import { writeAudit } from '../history/write-audit.ts';
import {
  createInvitation,
  type NewInvitation,
  renewInvitation,
  retryInvitation,
} from '../invitation/create-invitation.ts';
import { hasCoordinator } from './beheer.queries.ts';
import { type BeheerCtx, invitingTo } from './inviting-to.ts';

type NewNetwerk = { id: string; slug: string; name: string; consortium: string | null };
type Coordinator = { id: string; email: string; name: string };

const asInvitation = ({ id, email, name }: Coordinator): NewInvitation => ({
  id,
  email,
  name,
  role: 'coordinator',
  gremiumIds: [],
});

const ownEmail = async ({ tx }: BeheerCtx): Promise<string> => {
  const { rows } = await sql<{ email: string }>`select email from app.own_account()`.execute(tx);
  return rows[0]?.email ?? '';
};

/**
 * Invites a coordinator to a network that has none and that the beheerder is no member of.
 * @throws NOT_FOUND, NETWERK_HAS_COORDINATOR, OWN_EMAIL, ID_IN_USE
 */
export const inviteCoordinator = async (ctx: BeheerCtx, netwerkId: string, person: Coordinator) => {
  const known = await ctx.tx
    .selectFrom('netwerk')
    .select(hasCoordinator('netwerk.id'))
    .where('id', '=', netwerkId)
    .executeTakeFirst();
  if (!known) throw new DomainError('NOT_FOUND');
  refuseCoordinator({ ...known, email: person.email, ownEmail: await ownEmail(ctx) });
  return createInvitation(invitingTo(ctx, netwerkId), asInvitation(person));
};

/** Another link for an open invitation, where the place is still empty. @throws NOT_FOUND, NETWERK_HAS_COORDINATOR, OWN_EMAIL */
export const renewCoordinator = async (ctx: BeheerCtx, netwerkId: string, invitationId: string) => {
  const open = await ctx.tx
    .selectFrom('invitation')
    .select(['email', hasCoordinator('invitation.netwerkId')])
    .where('netwerkId', '=', netwerkId)
    .where('id', '=', invitationId)
    .where('role', '=', 'coordinator')
    .where('acceptedAt', 'is', null)
    .executeTakeFirst();
  if (!open) throw new DomainError('NOT_FOUND');
  refuseCoordinator({ ...open, ownEmail: await ownEmail(ctx) });
  return renewInvitation(invitingTo(ctx, netwerkId), invitationId);
};

const isSameNetwerk = async ({ tx }: BeheerCtx, { id, slug, name, consortium }: NewNetwerk) => {
  const same = await tx
    .selectFrom('netwerk')
    .select('id')
    .where('id', '=', id)
    .where('slug', '=', slug)
    .where('name', '=', name)
    .where(sql<boolean>`consortium is not distinct from ${consortium}`)
    .executeTakeFirst();
  return same !== undefined;
};

/**
 * Makes a network and invites its first coordinator. Sent again by the same beheerder, before the link was taken up,
 * it is the same network with a fresh link. @throws SLUG_RESERVED, SLUG_IN_USE, OWN_EMAIL
 */
export const createNetwerk = async (
  ctx: BeheerCtx,
  input: NewNetwerk & { invitationId: string; coordinator: { email: string; name: string } },
) => {
  const { id, slug, name, consortium, invitationId, coordinator } = input;
  if (isReservedSlug(slug)) throw new DomainError('SLUG_RESERVED');
  refuseCoordinator({ hasCoordinator: false, email: coordinator.email, ownEmail: await ownEmail(ctx) });
  const inviting = invitingTo(ctx, id);
  const invitation = asInvitation({ id: invitationId, ...coordinator });
  const made = await ctx.tx
    .insertInto('netwerk')
    .values({ id, slug, name, consortium })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made) {
    await writeAudit(ctx.tx, inviting.by, [
      { planId: null, noun: 'netwerk', itemId: id, action: 'create', before: null, after: { slug, name } },
    ]);
    return { id, slug, ...(await createInvitation(inviting, invitation)) };
  }
  const again = (await isSameNetwerk(ctx, input)) ? await retryInvitation(inviting, invitation) : null;
  if (!again) throw new DomainError('SLUG_IN_USE');
  return { id, slug, ...again };
};
