import { build } from '@speerpunt/db/connect/kysely';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { planYear } from '@speerpunt/domain/plan/plan';
import { t } from '../../trpc/init.ts';
import { netwerkQuery } from '../../trpc/procedures.ts';
import { getPlan, listPlans, listSpeerpuntNames, listThemas, meerjarenplanId } from '../plan/plan.queries.ts';
import { listSwotItems, listSwotTies, listTrends, listTrendTies } from './swot.queries.ts';

export const swotRouter = t.router({
  /** SWOT and DESTEP of a meerjarenplan, with the speerpunten that answer them. */
  get: netwerkQuery('plan.read', { firstYear: planYear, lastYear: planYear }).query(
    async ({ ctx, input }) => {
      const id = meerjarenplanId(build, input.firstYear, input.lastYear);
      const { rows } = await ctx.read(
        getPlan(build, id),
        listSwotItems(build, id),
        listSwotTies(build, id),
        listTrends(build, id),
        listTrendTies(build, id),
        listSpeerpuntNames(build, id),
        listThemas(build, id),
        listPlans(build),
      );
      const [[plan], swotItems, swotTies, trends, trendTies, speerpunten, themas, plans] = rows;
      if (!plan) throw new DomainError('NOT_FOUND');
      return { plan, swotItems, swotTies, trends, trendTies, speerpunten, themas, plans };
    },
  ),
});
