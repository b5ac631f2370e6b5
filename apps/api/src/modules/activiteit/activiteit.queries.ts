import type { Builder } from '@speerpunt/db/connect/kysely';
import { sql } from 'kysely';
import type { PlanId } from '../plan/plan.queries.ts';

const columns = [
  'activiteit.id',
  'activiteit.planId',
  'activiteit.themaId',
  'activiteit.position',
  'activiteit.title',
  'activiteit.doelstelling',
  'activiteit.acties',
  'activiteit.whoText',
  'activiteit.wanneerText',
  'activiteit.wanneer',
  'activiteit.predecessorId',
  'activiteit.version',
  'activiteit.updatedAt',
  'activiteit.updatedBy',
] as const;

/** The ids that an activity bears, each as one sorted list, so that a plan is read in one query. */
const ties = (
  table: 'activiteit_gremium' | 'activiteit_organisatie' | 'activiteit_speerpunt' | 'activiteit_term',
  column: string,
) =>
  sql<string[]>`array(select tie.${sql.ref(column)} from ${sql.table(`app.${table}`)} tie
    where tie.netwerk_id = activiteit.netwerk_id and tie.activiteit_id = activiteit.id order by 1)`;

export const listActiviteiten = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('activiteit')
    .select(columns)
    .select([
      ties('activiteit_gremium', 'gremium_id').as('gremiumIds'),
      ties('activiteit_organisatie', 'organisatie_id').as('organisatieIds'),
      ties('activiteit_speerpunt', 'speerpunt_id').as('speerpuntIds'),
      ties('activiteit_term', 'term_id').as('termIds'),
    ])
    .where('activiteit.planId', 'in', planId)
    .where('activiteit.deletedAt', 'is', null)
    .orderBy('activiteit.position');

/** What was taken out of a plan and can be put back, the latest first. */
export const listDeletedActiviteiten = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('activiteit')
    .select(['id', 'themaId', 'title', 'version', 'updatedAt', 'updatedBy'])
    .where('activiteit.planId', 'in', planId)
    .where('activiteit.deletedAt', 'is not', null)
    .orderBy('activiteit.updatedAt', 'desc');

/** The activities that are not deleted: what hangs under a deleted one is not shown either. */
export const activiteitIds = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('activiteit')
    .select('activiteit.id')
    .where('activiteit.planId', 'in', planId)
    .where('activiteit.deletedAt', 'is', null);

export const listResults = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('result')
    .select(['id', 'activiteitId', 'text', 'target', 'basis'])
    .where('planId', 'in', planId)
    .where('activiteitId', 'in', activiteitIds(db, planId))
    .orderBy('position');

/** The latest outcome of each result. */
export const listOutcomes = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('resultOutcome')
    .distinctOn('resultId')
    .select(['resultId', 'outcome', 'sentence', 'reportedAt'])
    .where('planId', 'in', planId)
    .where(
      'resultId',
      'in',
      db
        .selectFrom('result')
        .select('result.id')
        .where('result.activiteitId', 'in', activiteitIds(db, planId)),
    )
    .orderBy('resultId')
    .orderBy('reportedAt', 'desc');

/** The latest report of each activity. */
export const listProgress = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('activiteitProgress')
    .distinctOn('activiteitId')
    .select(['id', 'activiteitId', 'status', 'sentence', 'reportedBy', 'reportedAt'])
    .where('planId', 'in', planId)
    .where('activiteitId', 'in', activiteitIds(db, planId))
    .orderBy('activiteitId')
    .orderBy('reportedAt', 'desc');
