import { DomainError } from '@speerpunt/domain/error/domain-error';
import { z } from 'zod';
import { hashToken, minPasswordLength } from '../../auth/accounts.ts';
import { t } from '../../trpc/init.ts';
import { anyoneProcedure } from '../../trpc/procedures.ts';
import { acceptInvitation, findInvitation } from './accept-invitation.ts';

const token = z.string().min(20).max(200);

export const invitationRouter = t.router({
  /** What an invitation says, for whoever holds its link. @throws INVITATION_EXPIRED */
  get: anyoneProcedure({ token }).query(async ({ ctx, input }) => {
    const found = await findInvitation(ctx.deps.db, hashToken(input.token));
    if (!found) throw new DomainError('INVITATION_EXPIRED');
    const { netwerkName, email, name, role, accountExists } = found;
    return { netwerk: netwerkName, email, name, role, accountExists };
  }),

  accept: anyoneProcedure({
    token,
    name: z.string().trim().min(1).max(200),
    password: z.string().max(128),
  }).mutation(async ({ ctx, input }) => {
    if (input.password.length < minPasswordLength) throw new DomainError('PASSWORD_TOO_SHORT');
    return acceptInvitation(ctx, hashToken(input.token), input);
  }),
});
