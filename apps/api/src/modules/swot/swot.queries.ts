import type { Builder } from '@speerpunt/db/connect/kysely';
import type { PlanId } from '../plan/plan.queries.ts';

export const listSwotItems = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('swotItem')
    .select(['id', 'quadrant', 'parentId', 'text', 'version'])
    .where('planId', 'in', planId)
    .orderBy('position');

export const listSwotTies = (db: Builder, planId: PlanId) =>
  db.selectFrom('swotSpeerpunt').select(['swotItemId', 'speerpuntId']).where('planId', 'in', planId);

export const listTrends = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('trend')
    .select(['id', 'factor', 'text', 'version'])
    .where('planId', 'in', planId)
    .orderBy('position');

export const listTrendTies = (db: Builder, planId: PlanId) =>
  db.selectFrom('trendSpeerpunt').select(['trendId', 'speerpuntId']).where('planId', 'in', planId);
