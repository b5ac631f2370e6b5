import {
  type ActiviteitFields,
  type ActiviteitPatch,
  activiteitFields,
} from '@speerpunt/domain/activiteit/activiteit';
import { changedFields } from '@speerpunt/domain/activiteit/stale-activiteit';
import { parseQuantity } from '@speerpunt/domain/begroting/parse-amounts';
import type { ZodError } from 'zod';

export type Field = keyof ActiviteitFields;

/** In the order in which they stand on a card. */
export const fields = [
  'title',
  'doelstelling',
  'acties',
  'gremiumIds',
  'organisatieIds',
  'whoText',
  'wanneerText',
  'results',
  'speerpuntIds',
  'termIds',
] as const satisfies readonly Field[];

/** A result as it is being typed: a target may still be half a number. */
export type ResultDraft = { id: string; text: string; target: string; basis: string };

/** What the fields of a card hold while someone types; nothing of it has to be right yet. */
export type EditFields = Omit<ActiviteitFields, 'results'> & { results: ResultDraft[] };

export type FieldProblem =
  | 'empty'
  | 'tooLong'
  | 'tooDeep'
  | 'link'
  | 'resultText'
  | 'resultTarget'
  | 'invalid';

const targetText = (target: number | null): string =>
  target === null ? '' : new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(target);

export const toResultDrafts = (results: ActiviteitFields['results']): ResultDraft[] =>
  results.map(({ id, text, target, basis }) => ({
    id,
    text,
    target: targetText(target),
    basis: basis ?? '',
  }));

export const toEditFields = (saved: ActiviteitFields): EditFields => ({
  ...saved,
  results: toResultDrafts(saved.results),
});

const isBlankRow = (row: ResultDraft): boolean => `${row.text}${row.target}${row.basis}`.trim() === '';

/** Reads a target such as '1.000' or '7,5'; null where nothing stands, undefined where it is no number. */
const parseTarget = (typed: string): number | null | undefined => {
  if (typed.trim() === '') return null;
  const quantity = parseQuantity(typed.trim());
  return quantity ? quantity.hundredths / 100 : undefined;
};

const readResults = (rows: readonly ResultDraft[]): ActiviteitFields['results'] | FieldProblem => {
  const results: ActiviteitFields['results'] = [];
  for (const row of rows.filter(candidate => !isBlankRow(candidate))) {
    const target = parseTarget(row.target);
    if (row.text.trim() === '' || row.text.trim().length > 300) return 'resultText';
    if (target === undefined || (target ?? 0) > 1_000_000_000) return 'resultTarget';
    results.push({ id: row.id, text: row.text.trim(), target, basis: row.basis.trim() || null });
  }
  return results;
};

/** Whether these rows would be saved the same: an empty row and a target written otherwise do not count. */
export const isSameRows = (one: readonly ResultDraft[], other: readonly ResultDraft[]): boolean => {
  if (one === other) return true;
  const [first, second] = [readResults(one), readResults(other)];
  if (typeof first === 'string' || typeof second === 'string') return false;
  return JSON.stringify(first) === JSON.stringify(second);
};

const problemOf = (error: ZodError): FieldProblem => {
  const [issue] = error.issues;
  const messages = JSON.stringify(error.issues);
  if (messages.includes('LINK_NOT_ALLOWED')) return 'link';
  if (messages.includes('TEXT_TOO_DEEP')) return 'tooDeep';
  if (messages.includes('TEXT_TOO_LONG') || messages.includes('too_big')) return 'tooLong';
  return issue?.code === 'too_small' ? 'empty' : 'invalid';
};

const onePatch = activiteitFields.partial();

const readField = (field: Field, typed: Partial<EditFields>): ActiviteitPatch | FieldProblem => {
  let value: unknown = typed[field];
  if (field === 'results') {
    const results = readResults(typed.results ?? []);
    if (typeof results === 'string') return results;
    value = results;
  }
  const read = onePatch.safeParse({ [field]: value });
  return read.success ? read.data : problemOf(read.error);
};

export type Problems = Partial<Record<Field, FieldProblem>>;

/** What of the typed can be saved, and why the rest cannot. */
export const readTyped = (typed: Partial<EditFields>): { patch: ActiviteitPatch; problems: Problems } => {
  const patch: ActiviteitPatch = {};
  const problems: Problems = {};
  for (const field of fields) {
    if (typed[field] === undefined) continue;
    const read = readField(field, typed);
    if (typeof read === 'string') problems[field] = read;
    else Object.assign(patch, read);
  }
  return { patch, problems };
};

/** The fields of a patch that say something else than what is saved. */
export const realChanges = (saved: ActiviteitFields, patch: ActiviteitPatch): ActiviteitPatch =>
  changedFields(saved, patch, saved).clean;

/** The fields that a coordinator writes, out of a row of the plan and its results. */
export const fieldsOfRow = (
  row: Omit<ActiviteitFields, 'results'>,
  results: readonly (ActiviteitFields['results'][number] & { activiteitId?: string })[],
): ActiviteitFields => ({
  title: row.title,
  doelstelling: row.doelstelling,
  acties: row.acties,
  whoText: row.whoText,
  wanneerText: row.wanneerText,
  gremiumIds: row.gremiumIds,
  organisatieIds: row.organisatieIds,
  speerpuntIds: row.speerpuntIds,
  termIds: row.termIds,
  results: results.map(({ id, text, target, basis }) => ({ id, text, target, basis })),
});
