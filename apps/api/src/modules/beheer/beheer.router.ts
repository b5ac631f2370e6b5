import { build } from '@speerpunt/db/connect/kysely';
import { newNetwerk } from '@speerpunt/domain/netwerk/netwerk';
import { id } from '@speerpunt/domain/plan/plan';
import { z } from 'zod';
import { t } from '../../trpc/init.ts';
import { landelijkMutation, landelijkQuery } from '../../trpc/procedures.ts';
import { withdrawInvitation } from '../invitation/withdraw-invitation.ts';
import { listCoordinatorInvitations, listNetwerken } from './beheer.queries.ts';
import { createNetwerk, inviteCoordinator, renewCoordinator } from './create-netwerk.ts';
import { invitingTo } from './inviting-to.ts';

const person = { email: z.email().max(320), name: z.string().trim().min(1).max(200) };

export const beheerRouter = t.router({
  /** The networks there are; a beheerder sees their names, whether they have a coordinator, who is invited; no plan. */
  listNetwerken: landelijkQuery('netwerk.list', {}).query(async ({ ctx }) => {
    const { rows } = await ctx.read(listNetwerken(build), listCoordinatorInvitations(build));
    const [netwerken, invitations] = rows;
    return netwerken.map(netwerk => ({
      ...netwerk,
      invitations: invitations.filter(invitation => invitation.netwerkId === netwerk.id),
    }));
  }),
  /** Makes a network with its first coordinator, and answers the one-time link. */
  createNetwerk: landelijkMutation('netwerk.create', {
    ...newNetwerk,
    invitationId: id,
    coordinator: z.strictObject(person),
  }).mutation(({ ctx, input }) => createNetwerk(ctx, input)),
  inviteCoordinator: landelijkMutation('coordinator.invite', {
    netwerkId: id,
    invitationId: id,
    ...person,
  }).mutation(({ ctx, input }) =>
    inviteCoordinator(ctx, input.netwerkId, { id: input.invitationId, email: input.email, name: input.name }),
  ),
  /** Another link for an open invitation of a coordinator; the old one dies. */
  renewInvitation: landelijkMutation('coordinator.invite', { netwerkId: id, invitationId: id }).mutation(
    ({ ctx, input }) => renewCoordinator(ctx, input.netwerkId, input.invitationId),
  ),
  withdrawInvitation: landelijkMutation('coordinator.withdraw', {
    netwerkId: id,
    invitationId: id,
  }).mutation(({ ctx, input }) =>
    withdrawInvitation(ctx.tx, invitingTo(ctx, input.netwerkId).by, input.invitationId),
  ),
});
