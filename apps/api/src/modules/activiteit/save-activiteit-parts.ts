import type { Tx } from '@speerpunt/db/connect/kysely';
import type { ActiviteitPatch, ActiviteitResult } from '@speerpunt/domain/activiteit/activiteit';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { sql } from 'kysely';

type At = { netwerkId: string; planId: string; activiteitId: string };

const tieTables = {
  gremiumIds: ['activiteit_gremium', 'gremium_id'],
  organisatieIds: ['activiteit_organisatie', 'organisatie_id'],
  speerpuntIds: ['activiteit_speerpunt', 'speerpunt_id'],
  termIds: ['activiteit_term', 'term_id'],
} as const;

/** Makes the ties of an activity those of the patch: two statements for each list that it names. */
export const saveTies = async (tx: Tx, at: At, patch: ActiviteitPatch): Promise<void> => {
  for (const field of ['gremiumIds', 'organisatieIds', 'speerpuntIds', 'termIds'] as const) {
    const ids = patch[field];
    if (!ids) continue;
    const [table, column] = tieTables[field];
    const target = sql.table(`app.${table}`);
    const key = sql.ref(column);
    await sql`delete from ${target} where netwerk_id = ${at.netwerkId} and activiteit_id = ${at.activiteitId}
      and not (${key} = any(${ids}::uuid[]))`.execute(tx);
    if (ids.length > 0)
      await sql`insert into ${target} (netwerk_id, plan_id, activiteit_id, ${key})
        select ${at.netwerkId}::uuid, ${at.planId}::uuid, ${at.activiteitId}::uuid, unnest(${ids}::uuid[])
        on conflict do nothing`.execute(tx);
  }
};

/** Makes the results of an activity those of the list, in its order. @throws ID_IN_USE for another activity's result */
export const saveResults = async (tx: Tx, at: At, results: readonly ActiviteitResult[]): Promise<void> => {
  await tx
    .deleteFrom('result')
    .where('netwerkId', '=', at.netwerkId)
    .where('planId', '=', at.planId)
    .where('activiteitId', '=', at.activiteitId)
    .where(sql<boolean>`not (id = any(${results.map(result => result.id)}::uuid[]))`)
    .execute();
  if (results.length === 0) return;
  const saved = await tx
    .insertInto('result')
    .values(results.map((result, position) => ({ ...at, ...result, position })))
    .onConflict(conflict =>
      conflict
        .columns(['netwerkId', 'id'])
        .doUpdateSet(eb => ({
          text: eb.ref('excluded.text'),
          target: eb.ref('excluded.target'),
          basis: eb.ref('excluded.basis'),
          position: eb.ref('excluded.position'),
        }))
        .where('result.activiteitId', '=', at.activiteitId),
    )
    .returning('id')
    .execute();
  if (saved.length !== results.length) throw new DomainError('ID_IN_USE');
};
