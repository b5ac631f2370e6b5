import type { Builder } from '@speerpunt/db/connect/kysely';
import { sql } from 'kysely';
import type { PlanId } from '../plan/plan.queries.ts';

/** The latest changes in a plan, without what they changed. */
export const listRecentChanges = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('audit')
    .select([
      'id',
      'at',
      'userId',
      'noun',
      'itemId',
      'action',
      sql<string | null>`coalesce(after->>'title', before->>'title')`.as('title'),
    ])
    .where('planId', 'in', planId)
    .orderBy('at', 'desc')
    .limit(20);

/** All changes of one thing, the latest first. */
export const listItemChanges = (db: Builder, itemId: string) =>
  db
    .selectFrom('audit')
    .select(['id', 'at', 'userId', 'noun', 'action', 'before', 'after'])
    .where('itemId', '=', itemId)
    .orderBy('at', 'desc')
    .limit(200);
