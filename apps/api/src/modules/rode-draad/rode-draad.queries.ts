import type { Builder } from '@speerpunt/db/connect/kysely';
import { activiteitIds } from '../activiteit/activiteit.queries.ts';
import type { PlanId } from '../plan/plan.queries.ts';

/** The jaarplannen below a meerjarenplan. */
const jaarplannenOf = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('plan')
    .select('plan.id')
    .where('plan.meerjarenplanId', 'in', planId)
    .where('plan.kind', '=', 'jaarplan');

export const listActiviteitenOfYears = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('activiteit')
    .innerJoin('plan', join =>
      join.onRef('plan.netwerkId', '=', 'activiteit.netwerkId').onRef('plan.id', '=', 'activiteit.planId'),
    )
    .innerJoin('thema', join =>
      join.onRef('thema.netwerkId', '=', 'activiteit.netwerkId').onRef('thema.id', '=', 'activiteit.themaId'),
    )
    .select([
      'activiteit.id',
      'activiteit.title',
      'activiteit.predecessorId',
      'plan.firstYear as year',
      'plan.state',
      'activiteit.themaId',
      'thema.title as themaTitle',
      'thema.meerjarenplanThemaId',
    ])
    .where('activiteit.planId', 'in', jaarplannenOf(db, planId))
    .where('activiteit.deletedAt', 'is', null)
    .orderBy('plan.firstYear')
    .orderBy('thema.position')
    .orderBy('activiteit.position');

export const listThreadTies = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('activiteitSpeerpunt')
    .select(['activiteitId', 'speerpuntId'])
    .where('activiteitId', 'in', activiteitIds(db, jaarplannenOf(db, planId)));

/** The cost lines of those years, by activity: the money at the end of the thread. */
export const listAmounts = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('kostenpost')
    .innerJoin('plan', join =>
      join.onRef('plan.netwerkId', '=', 'kostenpost.netwerkId').onRef('plan.id', '=', 'kostenpost.planId'),
    )
    .select([
      'kostenpost.id',
      'plan.firstYear as year',
      'kostenpost.activiteitId',
      'kostenpost.moneyKind',
      'kostenpost.priceCent',
      'kostenpost.quantity',
      'kostenpost.participants',
      'kostenpost.agreedCent',
      'kostenpost.percentage',
    ])
    .where('kostenpost.planId', 'in', jaarplannenOf(db, planId));

/** The funding of those years: a levy is a percentage of it. */
export const listDekkingOfYears = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('dekking')
    .innerJoin('plan', join =>
      join.onRef('plan.netwerkId', '=', 'dekking.netwerkId').onRef('plan.id', '=', 'dekking.planId'),
    )
    .select(['dekking.id', 'plan.firstYear as year', 'dekking.kind', 'dekking.amountCent'])
    .where('dekking.planId', 'in', jaarplannenOf(db, planId));

export const listSwotAnswers = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('swotSpeerpunt as tie')
    .innerJoin('swotItem', join =>
      join.onRef('swotItem.netwerkId', '=', 'tie.netwerkId').onRef('swotItem.id', '=', 'tie.swotItemId'),
    )
    .select(['tie.speerpuntId', 'swotItem.id', 'swotItem.quadrant', 'swotItem.text'])
    .where('tie.planId', 'in', planId);

export const listTrendAnswers = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('trendSpeerpunt as tie')
    .innerJoin('trend', join =>
      join.onRef('trend.netwerkId', '=', 'tie.netwerkId').onRef('trend.id', '=', 'tie.trendId'),
    )
    .select(['tie.speerpuntId', 'trend.id', 'trend.factor', 'trend.text'])
    .where('tie.planId', 'in', planId);
