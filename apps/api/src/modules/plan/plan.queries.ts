import type { Builder } from '@speerpunt/db/connect/kysely';
import { sql } from 'kysely';

/** The id of the jaarplan of a year, as a part of another query. */
export const jaarplanId = (db: Builder, year: number) =>
  db
    .selectFrom('plan')
    .select('plan.id')
    .where('plan.kind', '=', 'jaarplan')
    .where('plan.firstYear', '=', year);

/** The id of the meerjarenplan of a looptijd, as a part of another query. */
export const meerjarenplanId = (db: Builder, firstYear: number, lastYear: number) =>
  db
    .selectFrom('plan')
    .select('plan.id')
    .where('plan.kind', '=', 'meerjarenplan')
    .where('plan.firstYear', '=', firstYear)
    .where('plan.lastYear', '=', lastYear);

/** The id of the meerjarenplan that the jaarplan of a year belongs to. */
export const meerjarenplanOfJaarplan = (db: Builder, year: number) =>
  db
    .selectFrom('plan')
    .select('plan.meerjarenplanId')
    .where('plan.kind', '=', 'jaarplan')
    .where('plan.firstYear', '=', year);

/** The id of the meerjarenplan whose looptijd holds a year; the latest begun where two overlap. */
export const meerjarenplanOfYear = (db: Builder, year: number) =>
  db
    .selectFrom('plan')
    .select('plan.id')
    .where('plan.kind', '=', 'meerjarenplan')
    .where('plan.firstYear', '<=', year)
    .where('plan.lastYear', '>=', year)
    .orderBy('plan.firstYear', 'desc')
    .limit(1);

/** A query that answers the id of one plan. */
export type PlanId = ReturnType<typeof jaarplanId> | ReturnType<typeof meerjarenplanOfJaarplan>;

export const getPlan = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('plan')
    .select([
      'plan.id',
      'plan.kind',
      'plan.title',
      'plan.subtitle',
      'plan.firstYear',
      'plan.lastYear',
      'plan.division',
      'plan.meerjarenplanId',
      'plan.state',
      'plan.planVersion',
      'plan.version',
      'plan.updatedAt',
    ])
    .where('plan.id', 'in', planId);

export const listHoofdstukken = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('hoofdstuk')
    .select(['id', 'parentId', 'kind', 'title', 'body', 'version'])
    .where('planId', 'in', planId)
    .orderBy('position');

export const listThemas = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('thema')
    .select([
      'id',
      'parentId',
      'title',
      'intro',
      'meerjarenplanThemaId',
      'statedTotalCent',
      'position',
      'version',
    ])
    .where('planId', 'in', planId)
    .orderBy('position');

export const listSpeerpunten = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('speerpunt')
    .select(['id', 'themaId', 'title', 'body', 'position', 'version'])
    .where('planId', 'in', planId)
    .orderBy('position');

/** Themes and speerpunten by name only: what a choice list or a chip needs. */
export const listSpeerpuntNames = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('speerpunt')
    .leftJoin('thema', join =>
      join.onRef('thema.netwerkId', '=', 'speerpunt.netwerkId').onRef('thema.id', '=', 'speerpunt.themaId'),
    )
    .leftJoin('thema as whole', join =>
      join.onRef('whole.netwerkId', '=', 'thema.netwerkId').onRef('whole.id', '=', 'thema.parentId'),
    )
    .select([
      'speerpunt.id',
      'speerpunt.title',
      'speerpunt.themaId',
      'thema.title as themaTitle',
      'thema.parentId as themaParentId',
    ])
    .where('speerpunt.planId', 'in', planId)
    // A theme first, then its parts: a part counts its position within its theme.
    .orderBy(sql`coalesce(whole.position, thema.position)`)
    .orderBy(sql`whole.id is not null`)
    .orderBy('thema.position')
    .orderBy('speerpunt.position');

/** Titles of the network's plans, to walk between years. */
export const listPlans = (db: Builder) =>
  db
    .selectFrom('plan')
    .select(['id', 'kind', 'title', 'state', 'firstYear', 'lastYear', 'meerjarenplanId'])
    .orderBy('firstYear')
    .orderBy('kind');

export const listTerms = (db: Builder) =>
  db
    .selectFrom('term')
    .innerJoin('termList', 'termList.id', 'term.listId')
    .select([
      'term.id',
      'term.name',
      'term.description',
      'termList.slug as list',
      'termList.name as listName',
      sql<boolean>`term.retired_at is not null`.as('retired'),
    ])
    .orderBy('termList.position')
    .orderBy('term.position');
