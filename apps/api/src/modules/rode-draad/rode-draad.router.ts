import { build } from '@speerpunt/db/connect/kysely';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { planYear } from '@speerpunt/domain/plan/plan';
import { t } from '../../trpc/init.ts';
import { netwerkQuery } from '../../trpc/procedures.ts';
import {
  getPlan,
  listPlans,
  listSpeerpuntNames,
  listThemas,
  meerjarenplanOfYear,
} from '../plan/plan.queries.ts';
import {
  listActiviteitenOfYears,
  listAmounts,
  listDekkingOfYears,
  listSwotAnswers,
  listThreadTies,
  listTrendAnswers,
} from './rode-draad.queries.ts';

export const rodeDraadRouter = t.router({
  /** Speerpunt × year: the meerjarenplan that a year lies in, and the activities of every jaarplan below it. */
  get: netwerkQuery('plan.read', { year: planYear }).query(async ({ ctx, input }) => {
    const id = meerjarenplanOfYear(build, input.year);
    const { rows } = await ctx.read(
      getPlan(build, id),
      listThemas(build, id),
      listSpeerpuntNames(build, id),
      listActiviteitenOfYears(build, id),
      listThreadTies(build, id),
      listAmounts(build, id),
      listDekkingOfYears(build, id),
      listSwotAnswers(build, id),
      listTrendAnswers(build, id),
      listPlans(build),
    );
    const [[meerjarenplan], themas, speerpunten, activiteiten, ties, amounts, dekking, swot, trends, plans] =
      rows;
    if (!meerjarenplan) throw new DomainError('NOT_FOUND');
    return {
      meerjarenplan,
      themas,
      speerpunten,
      activiteiten,
      ties,
      amounts,
      dekking,
      swot,
      trends,
      plans,
    };
  }),
});
