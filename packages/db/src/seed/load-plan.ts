import { type PlanState, planStates } from '@speerpunt/domain/plan/plan';
import type { PlanDocument } from '@speerpunt/domain/plan/plan-document';
import { sql } from 'kysely';
import type { Database, Tx } from '../connect/kysely.ts';
import { asMember } from './load-netwerk.ts';
import { planRows } from './plan-rows.ts';
import { type PlanTable, planIdOf, planTables, type RowContext } from './row-context.ts';
import { seedId } from './seed-id.ts';

const insertRows = async (tx: Tx, document: PlanDocument, at: RowContext): Promise<void> => {
  const rows = planRows(document, at);
  for (const table of planTables) {
    const values: Parameters<ReturnType<typeof tx.insertInto<PlanTable>>['values']>[0] = rows[table] ?? [];
    if (Array.isArray(values) && values.length > 0) await tx.insertInto(table).values(values).execute();
  }
};

/** Walks the plan from concept to the state that the document names, with a version and a log row at each decision. */
const moveTo = async (tx: Tx, document: PlanDocument, at: RowContext, state: PlanState): Promise<void> => {
  let before: PlanState = 'concept';
  for (const step of planStates.slice(1, planStates.indexOf(state) + 1)) {
    const moved = await sql<{
      moved: boolean;
    }>`select app.move_plan_state(${at.planId}, ${step}) as moved`.execute(tx);
    if (!moved.rows[0]?.moved) throw new Error(`het plan kon niet naar ${step}`);
    await tx
      .insertInto('planVersion')
      .values({
        netwerkId: at.netwerkId,
        planId: at.planId,
        number: 1,
        state: step as 'aangeboden',
        madeBy: at.userId,
        snapshot: document,
      })
      .execute();
    await tx
      .insertInto('audit')
      .values({
        netwerkId: at.netwerkId,
        id: seedId(at.planId, 'audit', step),
        userId: at.userId,
        requestId: 'inlezen',
        planId: at.planId,
        noun: 'plan',
        itemId: at.planId,
        action: 'state',
        before: { state: before, title: document.title },
        after: { state: step, title: document.title },
      })
      .execute();
    before = step;
  }
};

const yearsOf = (document: PlanDocument): [number, number] =>
  document.kind === 'meerjarenplan'
    ? [document.firstYear, document.lastYear]
    : [document.year, document.year];

/** Loads one plan in one transaction, or nothing of it. False when it was there already. */
export const loadPlan = async (
  db: Database,
  document: PlanDocument,
  context: Omit<RowContext, 'planId'>,
): Promise<boolean> => {
  const [firstYear, lastYear] = yearsOf(document);
  const at: RowContext = {
    ...context,
    planId: planIdOf(context.netwerk, document.kind, firstYear, lastYear),
  };
  const above = document.kind === 'jaarplan' ? document.meerjarenplan : undefined;
  return asMember(db, at.userId, at.netwerkId, async tx => {
    const made = await tx
      .insertInto('plan')
      .values({
        netwerkId: at.netwerkId,
        id: at.planId,
        kind: document.kind,
        title: document.title,
        subtitle: document.subtitle ?? null,
        firstYear,
        lastYear,
        division: document.kind === 'jaarplan' ? document.division : null,
        meerjarenplanId: above
          ? planIdOf(at.netwerk, 'meerjarenplan', above.firstYear, above.lastYear)
          : null,
      })
      .onConflict(conflict => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) return false;
    await insertRows(tx, document, at);
    await moveTo(tx, document, at, document.state);
    return true;
  });
};
