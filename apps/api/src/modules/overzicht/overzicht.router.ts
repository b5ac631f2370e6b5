import { build } from '@speerpunt/db/connect/kysely';
import { planYear } from '@speerpunt/domain/plan/plan';
import { t } from '../../trpc/init.ts';
import { netwerkQuery } from '../../trpc/procedures.ts';
import { listProgress } from '../activiteit/activiteit.queries.ts';
import {
  getBegroting,
  listDekking,
  listGroups,
  listKostenposten,
  listSplit,
} from '../begroting/begroting.queries.ts';
import { listRecentChanges } from '../history/history.queries.ts';
import { listDeelnetwerken, listMemberGremia, listMembers } from '../organisatie/organisatie.queries.ts';
import {
  getPlan,
  jaarplanId,
  listPlans,
  listSpeerpuntNames,
  listThemas,
  meerjarenplanOfYear,
} from '../plan/plan.queries.ts';
import { listActiviteitSummaries } from './overzicht.queries.ts';

export const overzichtRouter = t.router({
  /** The first screen of work: where the year stands and what asks attention. `plan` is null in a year without one. */
  get: netwerkQuery('plan.read', { year: planYear }).query(async ({ ctx, input }) => {
    const id = jaarplanId(build, input.year);
    const meerjarenplan = meerjarenplanOfYear(build, input.year);
    const { who, rows } = await ctx.read(
      getPlan(build, id),
      getPlan(build, meerjarenplan),
      listThemas(build, id),
      listActiviteitSummaries(build, id),
      listProgress(build, id),
      listSpeerpuntNames(build, meerjarenplan),
      getBegroting(build, id),
      listGroups(build, id),
      listKostenposten(build, id),
      listDekking(build, id),
      listSplit(build, id),
      listDeelnetwerken(build),
      listRecentChanges(build, id),
      listMembers(build),
      listMemberGremia(build),
      listPlans(build),
    );
    const [
      [plan],
      [meerjarenplanHead],
      themas,
      activiteiten,
      progress,
      speerpunten,
      [begroting],
      groups,
      kostenposten,
      dekking,
      split,
      deelnetwerken,
      changes,
      members,
      memberGremia,
      plans,
    ] = rows;
    return {
      plan: plan ?? null,
      meerjarenplan: meerjarenplanHead ?? null,
      themas,
      activiteiten,
      progress,
      speerpunten,
      begroting: begroting ?? null,
      groups,
      kostenposten,
      dekking,
      split,
      deelnetwerken,
      changes: changes.filter(change => change.userId !== who.userId),
      people: members.map(({ userId, name }) => ({ userId, name })),
      ownGremiumIds: memberGremia.filter(tie => tie.userId === who.userId).map(tie => tie.gremiumId),
      plans,
    };
  }),
});
