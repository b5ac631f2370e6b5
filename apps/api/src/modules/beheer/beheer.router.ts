import { build } from '@speerpunt/db/connect/kysely';
import { newNetwerk } from '@speerpunt/domain/netwerk/netwerk';
import { id } from '@speerpunt/domain/plan/plan';
import { z } from 'zod';
import { t } from '../../trpc/init.ts';
import { landelijkMutation, landelijkQuery } from '../../trpc/procedures.ts';
import { createNetwerk, inviteCoordinator } from './create-netwerk.ts';

const person = { email: z.email().max(320), name: z.string().trim().min(1).max(200) };

export const beheerRouter = t.router({
  /** The networks there are; a beheerder sees their names and open invitations, and no plan. */
  listNetwerken: landelijkQuery('netwerk.list', {}).query(async ({ ctx }) => {
    const { rows } = await ctx.read(
      build
        .selectFrom('netwerk')
        .select(['id', 'slug', 'name', 'consortium', 'fictional', 'createdAt'])
        .orderBy('name'),
    );
    return rows[0];
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
});
