import type { Tx } from '@speerpunt/db/connect/kysely';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { sql } from 'kysely';
import { type AuditBy, writeAudit } from '../history/write-audit.ts';
import { loadActiviteit, requireWritable, staleError } from './load-activiteit.ts';

type Versioned = { id: string; version: number };

const mark = async (tx: Tx, by: AuditBy, { id, version }: Versioned, deleted: boolean) => {
  const current = await loadActiviteit(tx, by.netwerkId, id);
  requireWritable(current.state);
  if (deleted && current.deletedAt) throw new DomainError('ALREADY_DELETED');
  if (!deleted && !current.deletedAt) return { id, version: current.version };
  if (current.version !== version) throw staleError(current);
  const saved = await tx
    .updateTable('activiteit')
    .set({
      deletedAt: deleted ? sql`now()` : null,
      version: version + 1,
      updatedAt: sql`now()`,
      updatedBy: by.userId,
    })
    .where('netwerkId', '=', by.netwerkId)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning(['id', 'version'])
    .executeTakeFirst();
  if (!saved) throw staleError(await loadActiviteit(tx, by.netwerkId, id));
  const what = { title: current.title };
  await writeAudit(tx, by, [
    {
      planId: current.planId,
      noun: 'activiteit',
      itemId: id,
      action: deleted ? 'delete' : 'restore',
      before: deleted ? what : null,
      after: deleted ? null : what,
    },
  ]);
  return saved;
};

/** Takes an activity out of its plan; it can be put back as it was. @throws ACTIVITEIT_STALE, ALREADY_DELETED, PLAN_LOCKED */
export const deleteActiviteit = (tx: Tx, by: AuditBy, input: Versioned) => mark(tx, by, input, true);

/** Puts a deleted activity back, with everything in it. */
export const restoreActiviteit = (tx: Tx, by: AuditBy, input: Versioned) => mark(tx, by, input, false);
