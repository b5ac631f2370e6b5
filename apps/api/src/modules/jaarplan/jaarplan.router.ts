import { build } from '@speerpunt/db/connect/kysely';
import { hasPermission } from '@speerpunt/domain/access/permissions';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { planYear } from '@speerpunt/domain/plan/plan';
import { t } from '../../trpc/init.ts';
import { netwerkQuery } from '../../trpc/procedures.ts';
import {
  listActiviteiten,
  listDeletedActiviteiten,
  listOutcomes,
  listProgress,
  listResults,
} from '../activiteit/activiteit.queries.ts';
import { listDekking, listGroups, listKostenposten } from '../begroting/begroting.queries.ts';
import {
  listGremia,
  listMemberGremia,
  listMembers,
  listOrganisaties,
} from '../organisatie/organisatie.queries.ts';
import {
  getPlan,
  jaarplanId,
  listHoofdstukken,
  listPlans,
  listSpeerpuntNames,
  listTerms,
  listThemas,
  meerjarenplanOfJaarplan,
} from '../plan/plan.queries.ts';

/** All that a jaarplan is read from, in the order of the answer below. */
const readsOf = (year: number) => {
  const id = jaarplanId(build, year);
  const meerjarenplan = meerjarenplanOfJaarplan(build, year);
  return [
    getPlan(build, id),
    getPlan(build, meerjarenplan),
    listHoofdstukken(build, id),
    listThemas(build, id),
    listActiviteiten(build, id),
    listResults(build, id),
    listOutcomes(build, id),
    listProgress(build, id),
    listGroups(build, id),
    listKostenposten(build, id),
    listDekking(build, id),
    listSpeerpuntNames(build, meerjarenplan),
    listGremia(build),
    listOrganisaties(build),
    listTerms(build),
    listMembers(build),
    listMemberGremia(build),
    listPlans(build),
    listDeletedActiviteiten(build, id),
  ] as const;
};

export const jaarplanRouter = t.router({
  /** A whole jaarplan with its activities, their money, and all that can be chosen while writing one. */
  get: netwerkQuery('plan.read', { year: planYear }).query(async ({ ctx, input }) => {
    const { who, rows } = await ctx.read(...readsOf(input.year));
    const [
      [plan],
      [meerjarenplanHead],
      hoofdstukken,
      themas,
      activiteiten,
      results,
      outcomes,
      progress,
      groups,
      kostenposten,
      dekking,
      speerpunten,
      gremia,
      organisaties,
      terms,
      members,
      memberGremia,
      plans,
      deleted,
    ] = rows;
    if (!plan) throw new DomainError('NOT_FOUND');
    return {
      plan,
      meerjarenplan: meerjarenplanHead ?? null,
      hoofdstukken,
      themas,
      activiteiten,
      /** To put back; only for who writes. */
      deletedActiviteiten: hasPermission(who.role, 'activiteit.write') ? deleted : [],
      results,
      outcomes,
      progress,
      groups,
      kostenposten,
      dekking,
      speerpunten,
      gremia,
      organisaties,
      terms,
      people: members.map(({ userId, name }) => ({ userId, name })),
      ownGremiumIds: memberGremia.filter(tie => tie.userId === who.userId).map(tie => tie.gremiumId),
      userId: who.userId,
      plans,
    };
  }),
});
