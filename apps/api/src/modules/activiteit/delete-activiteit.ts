import type { Tx } from '@speerpunt/db/connect/kysely';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { sql } from 'kysely';
import { type AuditBy, writeAudit } from '../history/write-audit.ts';
import { type LoadedActiviteit, loadActiviteit, requireWritable, staleError } from './load-activiteit.ts';

type Versioned = { id: string; version: number };
type Marked = { id: string; version: number };

/** Why the mark was not set: null when that is what stands there already, from this same request sent before. */
const refusalOf = (current: LoadedActiviteit, version: number, userId: string, deleted: boolean) => {
  const isNext = current.version === version + 1;
  if (deleted && current.deletedAt)
    return isNext && current.updatedBy === userId ? null : new DomainError('ALREADY_DELETED');
  // Put back by a colleague is put back too, as long as nothing was written in it since.
  if (!deleted && !current.deletedAt && isNext) return null;
  return staleError(current);
};

const mark = async (tx: Tx, by: AuditBy, { id, version }: Versioned, deleted: boolean): Promise<Marked> => {
  const current = await loadActiviteit(tx, by.netwerkId, id);
  requireWritable(current.state);
  const canMark = current.version === version && deleted === (current.deletedAt === null);
  const saved = canMark
    ? await tx
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
        .executeTakeFirst()
    : undefined;
  if (!saved) {
    const now = canMark ? await loadActiviteit(tx, by.netwerkId, id) : current;
    requireWritable(now.state);
    const refusal = refusalOf(now, version, by.userId, deleted);
    if (refusal) throw refusal;
    return { id, version: now.version };
  }
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

/**
 * Takes an activity out of its plan; it can be put back as it was. Sent twice it is one act.
 * @throws ACTIVITEIT_STALE, ALREADY_DELETED, PLAN_LOCKED
 */
export const deleteActiviteit = (tx: Tx, by: AuditBy, input: Versioned) => mark(tx, by, input, true);

/** Puts a deleted activity back, with everything in it. Sent twice it is one act. @throws ACTIVITEIT_STALE, PLAN_LOCKED */
export const restoreActiviteit = (tx: Tx, by: AuditBy, input: Versioned) => mark(tx, by, input, false);
