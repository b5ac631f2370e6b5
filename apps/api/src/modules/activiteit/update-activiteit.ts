import type { Tx } from '@speerpunt/db/connect/kysely';
import type { ActiviteitPatch } from '@speerpunt/domain/activiteit/activiteit';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { parseWanneer } from '@speerpunt/domain/wanneer/parse-wanneer';
import { sql } from 'kysely';
import { type AuditBy, writeAudit } from '../history/write-audit.ts';
import {
  fieldsOf,
  type LoadedActiviteit,
  loadActiviteit,
  requireWritable,
  staleError,
} from './load-activiteit.ts';
import { saveResults, saveTies } from './save-activiteit-parts.ts';

type Update = { id: string; version: number; patch: ActiviteitPatch };

const textColumns = ['title', 'doelstelling', 'acties', 'whoText', 'wanneerText'] as const;

const columnsOf = (patch: ActiviteitPatch, year: number) => {
  const columns: Partial<Pick<LoadedActiviteit, (typeof textColumns)[number] | 'wanneer'>> = {};
  const { title, doelstelling, acties, whoText, wanneerText } = patch;
  if (title !== undefined) columns.title = title;
  if (doelstelling !== undefined) columns.doelstelling = doelstelling;
  if (acties !== undefined) columns.acties = acties;
  if (whoText !== undefined) columns.whoText = whoText || null;
  if (wanneerText !== undefined) {
    columns.wanneerText = wanneerText || null;
    columns.wanneer = wanneerText ? parseWanneer(wanneerText, year) : null;
  }
  return columns;
};

/** A speerpunt that an activity serves stands in the meerjarenplan of its own jaarplan. */
const requireOwnSpeerpunten = async (
  tx: Tx,
  current: LoadedActiviteit,
  netwerkId: string,
  ids: readonly string[],
): Promise<void> => {
  const added = ids.filter(id => !current.speerpuntIds.includes(id));
  if (added.length === 0) return;
  const found = await tx
    .selectFrom('speerpunt')
    .select(['id', 'planId'])
    .where('netwerkId', '=', netwerkId)
    .where('id', 'in', added)
    .execute();
  if (found.length !== added.length) throw new DomainError('NOT_FOUND');
  if (found.some(row => row.planId !== current.meerjarenplanId))
    throw new DomainError('SPEERPUNT_OTHER_PLAN');
};

const changedParts = (current: LoadedActiviteit, patch: ActiviteitPatch) => {
  const stands = fieldsOf(current);
  const before: Record<string, unknown> = {};
  for (const key of Object.keys(patch) as (keyof ActiviteitPatch)[]) before[key] = stands[key];
  return { before, after: { ...patch } };
};

/** Saves one or more fields of an activity, made on a version of it. @throws ACTIVITEIT_STALE, PLAN_LOCKED, NOT_FOUND */
export const updateActiviteit = async (tx: Tx, by: AuditBy, { id, version, patch }: Update) => {
  const current = await loadActiviteit(tx, by.netwerkId, id);
  requireWritable(current.state);
  if (current.version !== version || current.deletedAt) throw staleError(current);
  if (patch.speerpuntIds) await requireOwnSpeerpunten(tx, current, by.netwerkId, patch.speerpuntIds);

  const update = tx
    .updateTable('activiteit')
    .set({
      ...columnsOf(patch, current.year),
      version: version + 1,
      updatedAt: sql`now()`,
      updatedBy: by.userId,
    })
    .where('netwerkId', '=', by.netwerkId)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning(['id', 'version', 'updatedAt', 'wanneer']);
  const logged = {
    planId: current.planId,
    noun: 'activiteit',
    itemId: id,
    action: 'update' as const,
    ...changedParts(current, patch),
  };
  // One trip for both: what refuses the save below takes the log back with it.
  const [saved] = await Promise.all([update.executeTakeFirst(), writeAudit(tx, by, [logged])]);
  // Someone was between the look and the write: their save, or the plan leaving its concept.
  if (!saved) {
    const now = await loadActiviteit(tx, by.netwerkId, id);
    requireWritable(now.state);
    throw staleError(now);
  }
  const at = { netwerkId: by.netwerkId, planId: current.planId, activiteitId: id };
  await saveTies(tx, at, patch);
  if (patch.results) await saveResults(tx, at, patch.results);
  return saved;
};
