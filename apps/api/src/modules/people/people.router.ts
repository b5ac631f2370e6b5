import { build } from '@speerpunt/db/connect/kysely';
import { netwerkRoles } from '@speerpunt/domain/access/permissions';
import { id, rowVersion } from '@speerpunt/domain/plan/plan';
import { sql } from 'kysely';
import { z } from 'zod';
import { t } from '../../trpc/init.ts';
import { netwerkMutation, netwerkQuery } from '../../trpc/procedures.ts';
import { auditBy } from '../history/audit-by.ts';
import { changeMember, endMember } from './change-member.ts';
import { inviteMember, withdrawInvitation } from './invite-member.ts';

const role = z.enum(netwerkRoles);

export const peopleRouter = t.router({
  /** Invitations that were not taken up yet. Their links cannot be shown again. */
  listInvitations: netwerkQuery('people.manage', {}).query(async ({ ctx }) => {
    const { rows } = await ctx.read(
      build
        .selectFrom('invitation')
        .select(['id', 'email', 'name', 'role', 'createdAt', 'expiresAt'])
        .where('acceptedAt', 'is', null)
        // A beheerder sees the invitations of every network: here only those of this one.
        .where('netwerkId', '=', sql<string>`(select app.verified_netwerk())`)
        .orderBy('createdAt', 'desc'),
    );
    return rows[0];
  }),
  /** Answers the one-time link, shown once. */
  invite: netwerkMutation('people.manage', {
    id,
    email: z.email().max(320),
    name: z.string().trim().min(1).max(200),
    role,
    gremiumIds: z.array(id).max(50).default([]),
  }).mutation(({ ctx, input }) => inviteMember(ctx.tx, auditBy(ctx), ctx.deps.publicUrl, input)),
  withdrawInvitation: netwerkMutation('people.manage', { id }).mutation(({ ctx, input }) =>
    withdrawInvitation(ctx.tx, auditBy(ctx), input.id),
  ),
  update: netwerkMutation('people.manage', { userId: id, version: rowVersion, role }).mutation(
    ({ ctx, input }) => changeMember(ctx.tx, auditBy(ctx), input),
  ),
  end: netwerkMutation('people.manage', { userId: id, version: rowVersion }).mutation(({ ctx, input }) =>
    endMember(ctx.tx, auditBy(ctx), input),
  ),
});
