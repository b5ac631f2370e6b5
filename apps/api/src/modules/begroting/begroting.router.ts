import { build } from '@speerpunt/db/connect/kysely';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { planYear } from '@speerpunt/domain/plan/plan';
import { t } from '../../trpc/init.ts';
import { netwerkQuery } from '../../trpc/procedures.ts';
import {
  listCeilings,
  listDeelnetwerken,
  listHours,
  listOrganisaties,
} from '../organisatie/organisatie.queries.ts';
import { getPlan, jaarplanId, listPlans, listThemas } from '../plan/plan.queries.ts';
import { getBegroting, listDekking, listGroups, listKostenposten, listSplit } from './begroting.queries.ts';

export const begrotingRouter = t.router({
  /** The begroting of a jaarplan as it is written; totals are computed by the domain from these rows. */
  get: netwerkQuery('plan.read', { year: planYear }).query(async ({ ctx, input }) => {
    const id = jaarplanId(build, input.year);
    const { rows } = await ctx.read(
      getPlan(build, id),
      getBegroting(build, id),
      listThemas(build, id),
      listGroups(build, id),
      listKostenposten(build, id),
      listDekking(build, id),
      listSplit(build, id),
      listDeelnetwerken(build),
      listCeilings(build),
      listHours(build),
      listOrganisaties(build),
      listPlans(build),
    );
    const [
      [plan],
      [begroting],
      themas,
      groups,
      kostenposten,
      dekking,
      split,
      deelnetwerken,
      ceilings,
      hours,
      organisaties,
      plans,
    ] = rows;
    if (!plan) throw new DomainError('NOT_FOUND');
    return {
      plan,
      begroting: begroting ?? null,
      themas,
      groups,
      kostenposten,
      dekking,
      split,
      deelnetwerken,
      ceilings,
      hours,
      organisaties,
      plans,
    };
  }),
});
