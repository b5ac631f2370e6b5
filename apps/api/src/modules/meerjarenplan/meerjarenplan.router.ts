import { build } from '@speerpunt/db/connect/kysely';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { planYear } from '@speerpunt/domain/plan/plan';
import { t } from '../../trpc/init.ts';
import { netwerkQuery } from '../../trpc/procedures.ts';
import {
  getPlan,
  listHoofdstukken,
  listPlans,
  listSpeerpunten,
  listTerms,
  listThemas,
  meerjarenplanId,
} from '../plan/plan.queries.ts';
import {
  listAandachtspunten,
  listActiviteitenOfSpeerpunten,
  listDoelen,
  listPlanning,
  listSources,
  listSpeerpuntTerms,
} from './meerjarenplan.queries.ts';

export const meerjarenplanRouter = t.router({
  /** A whole meerjarenplan, without its SWOT and trends (`swot.get`). */
  get: netwerkQuery('plan.read', { firstYear: planYear, lastYear: planYear }).query(
    async ({ ctx, input }) => {
      const id = meerjarenplanId(build, input.firstYear, input.lastYear);
      const { rows } = await ctx.read(
        getPlan(build, id),
        listHoofdstukken(build, id),
        listDoelen(build, id),
        listThemas(build, id),
        listSpeerpunten(build, id),
        listAandachtspunten(build, id),
        listPlanning(build, id),
        listSources(build, id),
        listSpeerpuntTerms(build, id),
        listActiviteitenOfSpeerpunten(build, id),
        listTerms(build),
        listPlans(build),
      );
      const [
        [plan],
        hoofdstukken,
        doelen,
        themas,
        speerpunten,
        aandachtspunten,
        planning,
        sources,
        speerpuntTerms,
        activiteiten,
        terms,
        plans,
      ] = rows;
      if (!plan) throw new DomainError('NOT_FOUND');
      return {
        plan,
        hoofdstukken,
        doelen,
        themas,
        speerpunten,
        aandachtspunten,
        planning,
        sources,
        speerpuntTerms,
        activiteiten,
        terms,
        plans,
      };
    },
  ),
});
