import { build } from '@speerpunt/db/connect/kysely';
import { tenantRead } from '@speerpunt/db/connect/tenant';
import type { LandelijkeRole } from '@speerpunt/domain/access/permissions';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { id } from '@speerpunt/domain/plan/plan';
import { t } from '../../trpc/init.ts';
import { anyoneProcedure, personMutation, personQuery } from '../../trpc/procedures.ts';
import { demoAccounts } from './demo-accounts.ts';
import { ownAccount, ownNetwerken, ownSessions } from './sessie.queries.ts';

export const sessieRouter = t.router({
  /** The shell's own data: who is signed in, and where. Everything in it is null or empty for nobody. */
  get: anyoneProcedure({}).query(async ({ ctx }) => {
    const { entered, rows } = await tenantRead(ctx.deps.pool, { token: ctx.token, slug: null }, [
      ownAccount(build),
      ownNetwerken(build),
    ]);
    const [[user], netwerken] = rows;
    const landelijk: LandelijkeRole[] = entered.landelijk ?? [];
    return {
      user: user ?? null,
      netwerken,
      landelijk,
      demo: ctx.deps.demo ? { password: ctx.deps.demo.password, accounts: demoAccounts } : null,
    };
  }),

  listSessions: personQuery({}).query(async ({ ctx }) => {
    const { who, rows } = await ctx.read(ownSessions(build));
    return rows[0].map(session => ({ ...session, current: session.id === who.sessionId }));
  }),

  revoke: personMutation({ id }).mutation(async ({ ctx, input }) => {
    if (!(await ctx.deps.accounts.endSession(ctx.who.userId, input.id))) throw new DomainError('NOT_FOUND');
    return { id: input.id };
  }),
});
