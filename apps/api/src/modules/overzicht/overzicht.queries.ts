import type { Builder } from '@speerpunt/db/connect/kysely';
import { sql } from 'kysely';
import type { PlanId } from '../plan/plan.queries.ts';

/** An activity without its texts: enough to say what it misses. */
export const listActiviteitSummaries = (db: Builder, planId: PlanId) =>
  db
    .selectFrom('activiteit')
    .select(['id', 'themaId', 'title', 'whoText', 'wanneerText', 'wanneer'])
    .select([
      sql<
        string[]
      >`array(select tie.gremium_id from app.activiteit_gremium tie where tie.netwerk_id = activiteit.netwerk_id and tie.activiteit_id = activiteit.id)`.as(
        'gremiumIds',
      ),
      sql<
        string[]
      >`array(select tie.organisatie_id from app.activiteit_organisatie tie where tie.netwerk_id = activiteit.netwerk_id and tie.activiteit_id = activiteit.id)`.as(
        'organisatieIds',
      ),
      sql<
        string[]
      >`array(select tie.speerpunt_id from app.activiteit_speerpunt tie where tie.netwerk_id = activiteit.netwerk_id and tie.activiteit_id = activiteit.id)`.as(
        'speerpuntIds',
      ),
    ])
    .where('planId', 'in', planId)
    .where('deletedAt', 'is', null)
    .orderBy('position');
