import type { Builder } from '@speerpunt/db/connect/kysely';
import type { PlanId } from '../plan/plan.queries.ts';

export const listDoelen = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('doel')
    .select(['id', 'themaId', 'kind', 'text', 'version'])
    .where('planId', 'in', planId)
    .orderBy('position');

export const listAandachtspunten = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('aandachtspunt')
    .select(['id', 'speerpuntId', 'parentId', 'text', 'body', 'version'])
    .where('planId', 'in', planId)
    .orderBy('position');

export const listPlanning = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('planning')
    .select(['id', 'themaId', 'speerpuntId', 'year', 'status', 'text', 'version'])
    .where('planId', 'in', planId)
    .orderBy('year')
    .orderBy('position');

export const listSources = (db: Builder, planId: PlanId) =>
  db.selectFrom('source').select(['id', 'title', 'url']).where('planId', 'in', planId).orderBy('position');

export const listSpeerpuntTerms = (db: Builder, planId: PlanId) =>
  db.selectFrom('speerpuntTerm').select(['speerpuntId', 'termId']).where('planId', 'in', planId);

/** Activities of every year that serve a speerpunt of this plan. */
export const listActiviteitenOfSpeerpunten = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('activiteitSpeerpunt as tie')
    .innerJoin('speerpunt', join =>
      join.onRef('speerpunt.netwerkId', '=', 'tie.netwerkId').onRef('speerpunt.id', '=', 'tie.speerpuntId'),
    )
    .innerJoin('activiteit', join =>
      join
        .onRef('activiteit.netwerkId', '=', 'tie.netwerkId')
        .onRef('activiteit.id', '=', 'tie.activiteitId'),
    )
    .innerJoin('plan', join =>
      join.onRef('plan.netwerkId', '=', 'activiteit.netwerkId').onRef('plan.id', '=', 'activiteit.planId'),
    )
    .select(['tie.speerpuntId', 'activiteit.id', 'activiteit.title', 'plan.firstYear as year'])
    .where('speerpunt.planId', 'in', planId)
    .where('activiteit.deletedAt', 'is', null)
    .orderBy('plan.firstYear')
    .orderBy('activiteit.position');
