import { build } from '@speerpunt/db/connect/kysely';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { id } from '@speerpunt/domain/plan/plan';
import { t } from '../../trpc/init.ts';
import { netwerkQuery } from '../../trpc/procedures.ts';
import { listMembers } from '../organisatie/organisatie.queries.ts';
import { listItemChanges } from './history.queries.ts';

export const historyRouter = t.router({
  /** Who changed what of one activity, with before and after. */
  list: netwerkQuery('history.read', { activiteitId: id }).query(async ({ ctx, input }) => {
    const { who, rows } = await ctx.read(
      build.selectFrom('activiteit').select('id').where('id', '=', input.activiteitId),
      listItemChanges(build, input.activiteitId),
      listMembers(build),
    );
    const [[activiteit], changes, members] = rows;
    if (!activiteit) throw new DomainError('NOT_FOUND');
    return { changes, people: members.map(({ userId, name }) => ({ userId, name })), userId: who.userId };
  }),
});
