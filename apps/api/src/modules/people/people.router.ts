import { build } from '@speerpunt/db/connect/kysely';
import { membershipFields } from '@speerpunt/domain/access/membership';
import { id, rowVersion } from '@speerpunt/domain/plan/plan';
import { sql } from 'kysely';
import { z } from 'zod';
import { t } from '../../trpc/init.ts';
import { netwerkMutation, netwerkQuery } from '../../trpc/procedures.ts';
import { auditBy } from '../history/audit-by.ts';
import { withdrawInvitation } from '../invitation/withdraw-invitation.ts';
import { changeMember } from './change-member.ts';
import { endMember } from './end-member.ts';
import { inviteMember } from './invite-member.ts';

export const peopleRouter = t.router({
  /** Invitations that were not taken up yet. Their links cannot be shown again. */
  listInvitations: netwerkQuery('people.manage', {}).query(async ({ ctx }) => {
    const { rows } = await ctx.read(
      build
        .selectFrom('invitation')
        .select(['id', 'email', 'name', 'role', 'createdAt', 'expiresAt'])
        .where('acceptedAt', 'is', null)
        // A beheerder's link died when this network got its coordinator.
        .where('forVacancy', '=', false)
        // A coordinator who is beheerder too sees other networks' invitations: here only those of this one.
        .where('netwerkId', '=', sql<string>`(select app.verified_netwerk())`)
        .orderBy('createdAt', 'desc'),
    );
    return rows[0];
  }),
  /** Answers the one-time link, shown once. Sent again with the same id it is the same invitation with another link. */
  invite: netwerkMutation('people.manage', {
    id,
    email: z.email().max(320),
    name: z.string().trim().min(1).max(200),
    role: membershipFields.role,
    gremiumIds: membershipFields.gremiumIds.default([]),
  }).mutation(({ ctx, input }) => inviteMember(ctx.tx, auditBy(ctx), ctx.deps.publicUrl, input)),
  withdrawInvitation: netwerkMutation('people.manage', { id }).mutation(({ ctx, input }) =>
    withdrawInvitation(ctx.tx, auditBy(ctx), input.id),
  ),
  /** Role and gremia as they become, both: a stale save answers with what stands there. */
  update: netwerkMutation('people.manage', {
    userId: id,
    version: rowVersion,
    ...membershipFields,
  }).mutation(({ ctx, input }) => changeMember(ctx.tx, auditBy(ctx), input)),
  end: netwerkMutation('people.manage', { userId: id, version: rowVersion }).mutation(({ ctx, input }) =>
    endMember(ctx.tx, auditBy(ctx), input),
  ),
});
