import type { Tx } from '@speerpunt/db/connect/kysely';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { sql } from 'kysely';
import { type AuditBy, writeAudit } from '../history/write-audit.ts';
import { requireWritable } from './load-activiteit.ts';

type NewActiviteit = { id: string; planId: string; themaId: string; title: string };

/** Adds an activity at the end of its theme. The id is the maker's: sent twice, it is one row. */
export const createActiviteit = async (tx: Tx, by: AuditBy, input: NewActiviteit) => {
  const plan = await tx
    .selectFrom('plan')
    .select('state')
    .where('netwerkId', '=', by.netwerkId)
    .where('id', '=', input.planId)
    .where('kind', '=', 'jaarplan')
    .executeTakeFirst();
  if (!plan) throw new DomainError('NOT_FOUND');
  requireWritable(plan.state);
  const last = sql<number>`(select coalesce(max(position) + 1, 0) from app.activiteit
    where netwerk_id = ${by.netwerkId} and plan_id = ${input.planId} and thema_id = ${input.themaId})`;
  const made = await tx
    .insertInto('activiteit')
    .values({ ...input, netwerkId: by.netwerkId, position: last, updatedBy: by.userId })
    .onConflict(conflict => conflict.columns(['netwerkId', 'id']).doNothing())
    .returning(['id', 'version'])
    .executeTakeFirst();
  if (made) {
    const { id, ...after } = input;
    await writeAudit(tx, by, [
      { planId: input.planId, noun: 'activiteit', itemId: id, action: 'create', before: null, after },
    ]);
    return made;
  }
  const before = await tx
    .selectFrom('activiteit')
    .select(['id', 'version', 'planId', 'themaId', 'deletedAt'])
    .where('netwerkId', '=', by.netwerkId)
    .where('id', '=', input.id)
    .executeTakeFirst();
  if (!before || before.planId !== input.planId || before.themaId !== input.themaId || before.deletedAt)
    throw new DomainError('ID_IN_USE');
  return { id: before.id, version: before.version };
};
