import { build, ChangedMeanwhile, commitWith, type Tx } from '@speerpunt/db/connect/kysely';
import { prepare } from '@speerpunt/db/connect/prepare';
import type { ActiviteitFields, ActiviteitPatch } from '@speerpunt/domain/activiteit/activiteit';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { parseWanneer } from '@speerpunt/domain/wanneer/parse-wanneer';
import { sql } from 'kysely';
import { type AuditBy, type AuditRow, withAudit } from '../history/write-audit.ts';
import {
  type LoadedActiviteit,
  type LoadedText,
  loadActiviteit,
  requireWritable,
  staleError,
} from './load-activiteit.ts';
import { saveResults, saveTies } from './save-activiteit-parts.ts';

type Update = { id: string; version: number; patch: ActiviteitPatch; seen: LoadedText | undefined };

type Words = Partial<
  Pick<LoadedText, 'title' | 'doelstelling' | 'acties' | 'whoText' | 'wanneerText' | 'wanneer'>
>;
type Save = Words & { netwerkId: string; id: string; version: number; userId: string };

const wordsOf = (patch: ActiviteitPatch, year: number): Words => {
  const words: Words = {};
  const { title, doelstelling, acties, whoText, wanneerText } = patch;
  if (title !== undefined) words.title = title;
  if (doelstelling !== undefined) words.doelstelling = doelstelling;
  if (acties !== undefined) words.acties = acties;
  if (whoText !== undefined) words.whoText = whoText || null;
  if (wanneerText !== undefined) {
    words.wanneerText = wanneerText || null;
    words.wanneer = wanneerText ? parseWanneer(wanneerText, year) : null;
  }
  return words;
};

const prepareSave = (columns: (keyof Words)[]) =>
  prepare((save: Save) =>
    build
      .updateTable('activiteit')
      .set(Object.fromEntries(columns.map(column => [column, save[column]])))
      .set({ version: sql`version + 1`, updatedAt: sql`now()`, updatedBy: save.userId })
      .where('netwerkId', '=', save.netwerkId)
      .where('id', '=', save.id)
      .where('version', '=', save.version)
      .returning(['id', 'version', 'updatedAt', 'wanneer']),
  );

// One statement for each set of columns: 24 at most, and nearly always a single one of them.
const saves = new Map<string, ReturnType<typeof prepareSave>>();

const saveWords = (words: Words, at: Omit<Save, keyof Words>) => {
  const columns = Object.keys(words) as (keyof Words)[];
  const key = columns.join();
  const save = saves.get(key) ?? prepareSave(columns);
  saves.set(key, save);
  return save({ ...words, ...at });
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

const changedParts = (current: Partial<ActiviteitFields>, patch: ActiviteitPatch) => {
  const before: Record<string, unknown> = {};
  for (const key of Object.keys(patch) as (keyof ActiviteitPatch)[]) before[key] = current[key];
  return { before, after: { ...patch } };
};

const namesParts = ({
  gremiumIds,
  organisatieIds,
  speerpuntIds,
  termIds,
  results,
}: ActiviteitPatch): boolean =>
  [gremiumIds, organisatieIds, speerpuntIds, termIds, results].some(part => part !== undefined);

/** The activity as far as the patch touches it, when it can be written on this version. */
const currentFor = async (tx: Tx, netwerkId: string, { id, version, patch, seen }: Update) => {
  if (!seen) throw new DomainError('NOT_FOUND');
  requireWritable(seen.state);
  const whole = namesParts(patch) ? await loadActiviteit(tx, netwerkId, id) : null;
  const current: LoadedText & Partial<LoadedActiviteit> = whole ?? seen;
  if (current.version !== version || current.deletedAt)
    throw staleError(await loadActiviteit(tx, netwerkId, id));
  if (whole && patch.speerpuntIds) await requireOwnSpeerpunten(tx, whole, netwerkId, patch.speerpuntIds);
  return current;
};

/**
 * Saves one or more fields of an activity, made on a version of it; `seen` is how it stands.
 * @throws ACTIVITEIT_STALE, PLAN_LOCKED, NOT_FOUND
 */
export const updateActiviteit = async (tx: Tx, by: AuditBy, update: Update) => {
  const { netwerkId, userId } = by;
  const { id, version, patch } = update;
  const current = await currentFor(tx, netwerkId, update);
  const { planId } = current;
  const log: AuditRow = {
    planId,
    noun: 'activiteit',
    itemId: id,
    action: 'update',
    ...changedParts(current, patch),
  };
  const save = saveWords(wordsOf(patch, current.year), { netwerkId, id, version, userId });
  const logged = withAudit(save, by, log);
  const isMore = namesParts(patch);
  const [saved] = isMore ? (await tx.executeQuery(logged)).rows : await commitWith(tx, logged);
  // Their save, or the plan leaving its concept: seen when this runs again.
  if (!saved) throw new ChangedMeanwhile();
  if (isMore) {
    const at = { netwerkId, planId, activiteitId: id };
    await saveTies(tx, at, patch);
    if (patch.results) await saveResults(tx, at, patch.results);
  }
  return saved;
};
