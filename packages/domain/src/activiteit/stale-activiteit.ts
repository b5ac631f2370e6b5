import { isEmptyText } from '../text/rich-text.ts';
import type { ActiviteitFields, ActiviteitPatch } from './activiteit.ts';

type Field = keyof ActiviteitFields;

const idLists: readonly Field[] = ['gremiumIds', 'organisatieIds', 'speerpuntIds', 'termIds'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal by value. PostgreSQL gives the keys of a rich text back in another order, so their order does not count. */
const isEqual = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => isEqual(item, b[i]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every(key => isEqual(a[key], b[key]));
};

/** Nothing is nothing: an empty field, one of spaces and a rich text without words are all null. */
const meaningOf = (fields: ActiviteitPatch, field: Field): unknown => {
  if (field === 'doelstelling' || field === 'acties')
    return isEmptyText(fields[field] ?? null) ? null : fields[field];
  const value = fields[field];
  return typeof value === 'string' ? value.trim() || null : value;
};

const isSameField = (field: Field, one: ActiviteitPatch, other: ActiviteitPatch): boolean => {
  const [a, b] = [meaningOf(one, field), meaningOf(other, field)];
  if (!idLists.includes(field) || !Array.isArray(a) || !Array.isArray(b)) return isEqual(a, b);
  const [first, second] = [new Set(a), new Set(b)];
  return first.size === second.size && [...first].every(value => second.has(value));
};

const pick = <K extends Field>(patch: ActiviteitPatch, fields: readonly K[]): Pick<ActiviteitPatch, K> => {
  const picked: ActiviteitPatch = {};
  for (const field of fields) Object.assign(picked, { [field]: patch[field] });
  return picked;
};

/**
 * Sorts out a save that someone else was ahead of. `clean` holds my fields that nobody else touched, safe to save on
 * the new version; `conflicts` names the fields that both changed, differently, for me to choose. What I did not
 * really change, or what stands there already, is in neither.
 */
export const changedFields = (
  base: ActiviteitFields,
  mine: ActiviteitPatch,
  theirs: ActiviteitFields,
): { clean: ActiviteitPatch; conflicts: Field[] } => {
  const named = (Object.keys(base) as Field[]).filter(field => mine[field] !== undefined);
  const changed = named.filter(field => !isSameField(field, mine, base) && !isSameField(field, mine, theirs));
  const isTouched = (field: Field): boolean => !isSameField(field, base, theirs);
  return {
    clean: pick(
      mine,
      changed.filter(field => !isTouched(field)),
    ),
    conflicts: changed.filter(isTouched),
  };
};
