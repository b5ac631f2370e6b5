import type { Builder } from '@speerpunt/db/connect/kysely';
import type { PlanId } from '../plan/plan.queries.ts';

export const getBegroting = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('begroting')
    .select(['planId', 'statedTotalCent', 'statedDekkingCent', 'note', 'version'])
    .where('planId', 'in', planId);

export const listGroups = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('begrotingGroup')
    .select(['id', 'themaId', 'title', 'version'])
    .where('planId', 'in', planId)
    .orderBy('position');

export const listKostenposten = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('kostenpost')
    .select([
      'id',
      'groupId',
      'description',
      'priceCent',
      'priceUnit',
      'quantity',
      'quantityText',
      'participants',
      'agreedCent',
      'agreedKind',
      'percentage',
      'moneyKind',
      'quote',
      'activiteitId',
      'note',
      'version',
    ])
    .where('planId', 'in', planId)
    .orderBy('position');

export const listDekking = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('dekking')
    .select(['id', 'kind', 'deelnetwerkId', 'description', 'amountCent', 'statedYear', 'note', 'version'])
    .where('planId', 'in', planId)
    .orderBy('position');

export const listSplit = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('begrotingSplit')
    .select(['deelnetwerkId', 'amountCent', 'version'])
    .where('planId', 'in', planId);
