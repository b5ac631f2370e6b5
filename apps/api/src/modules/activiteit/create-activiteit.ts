import type { Tx } from '@speerpunt/db/connect/kysely';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { sql } from 'kysely';
import { type AuditBy, writeAudit } from '../history/write-audit.ts';
import { requireWritable } from './load-activiteit.ts';

type NewActiviteit = { id: string; planId: string; themaId: string; title: string };

/** The activity that this same create made before, by the log: what was written in it since does not count. */
const retryOf = async (tx: Tx, by: AuditBy, { id, ...content }: NewActiviteit) => {
  const found = await tx
    .selectFrom('activiteit')
    .innerJoin('audit', join =>
      join
        .onRef('audit.netwerkId', '=', 'activiteit.netwerkId')
        .onRef('audit.itemId', '=', 'activiteit.id')
        .on('audit.action', '=', 'create')
        .on('audit.userId', '=', by.userId)
        .on(sql<boolean>`audit.after = ${content}::jsonb`),
    )
    .select(['activiteit.id', 'activiteit.version', 'activiteit.deletedAt'])
    .where('activiteit.netwerkId', '=', by.netwerkId)
    .where('activiteit.id', '=', id)
    .executeTakeFirst();
  if (!found) throw new DomainError('ID_IN_USE');
  if (found.deletedAt) throw new DomainError('ALREADY_DELETED');
  return { id, version: found.version };
};

/**
 * Adds an activity at the end of its theme. The id is the maker's: sent twice, it is one row.
 * @throws NOT_FOUND, PLAN_LOCKED, ID_IN_USE when the id is another thing's, ALREADY_DELETED
 */
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
  return retryOf(tx, by, input);
};
