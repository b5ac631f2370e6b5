import type { ActiviteitPatch } from '@speerpunt/domain/activiteit/activiteit';
import { diffBeforeAfter, diffWords } from '@speerpunt/domain/text/diff-words';
import { plainText } from '@speerpunt/domain/text/rich-text';
import type { DiffPart } from '../../components/diff-text.tsx';
import { type Field, toResultDrafts } from './edit-fields.ts';
import type { Names } from './jaarplan-view.ts';

const listFields: readonly Field[] = ['gremiumIds', 'organisatieIds', 'speerpuntIds', 'termIds', 'results'];

export const isListField = (field: Field): boolean => listFields.includes(field);

const resultLines = (results: ActiviteitPatch['results']): string[] =>
  toResultDrafts(results ?? []).map(({ text, target, basis }) =>
    [text, [target, basis].filter(Boolean).join(' ')].filter(Boolean).join(': '),
  );

const linesOf = (field: Field, patch: ActiviteitPatch, names: Names): string[] => {
  const value = patch[field];
  if (field === 'results') return resultLines(patch.results);
  if (field === 'doelstelling' || field === 'acties') return plainText(patch[field] ?? null).split('\n');
  if (!Array.isArray(value)) return typeof value === 'string' ? [value] : [];
  return value.flatMap(id => (typeof id === 'string' ? (names.get(id) ?? []) : [])).sort();
};

/** What one field of an activity says, as words to read; nothing is an empty text. */
export const fieldWords = (field: Field, patch: ActiviteitPatch, names: Names): string =>
  linesOf(field, patch, names).join('\n');

const asLines = (lines: readonly string[], other: readonly string[], kind: DiffPart['kind']): DiffPart[] =>
  lines.map((line, i) => ({
    text: i < lines.length - 1 ? `${line}\n` : line,
    kind: other.includes(line) ? 'same' : kind,
  }));

/** The space before a marked word is not itself a change to look at. */
const withoutEdgeSpace = (parts: readonly DiffPart[]): DiffPart[] =>
  parts.flatMap(part => {
    const [, space = '', words = ''] = /^(\s*)(.*)$/s.exec(part.text) ?? [];
    if (part.kind === 'same' || space === '' || words === '') return [part];
    return [
      { text: space, kind: 'same' as const },
      { text: words, kind: part.kind },
    ];
  });

/** Both sides of one field with what stands on one side only marked: by words, or by rows where it is a list. */
export const diffField = (field: Field, mine: ActiviteitPatch, theirs: ActiviteitPatch, names: Names) => {
  const [own, other] = [linesOf(field, mine, names), linesOf(field, theirs, names)];
  if (isListField(field)) return { mine: asLines(own, other, 'mine'), theirs: asLines(other, own, 'theirs') };
  const { mine: m, theirs: t } = diffWords(own.join('\n'), other.join('\n'));
  return {
    mine: withoutEdgeSpace(m.map(({ text, only }): DiffPart => ({ text, kind: only ? 'mine' : 'same' }))),
    theirs: withoutEdgeSpace(t.map(({ text, only }): DiffPart => ({ text, kind: only ? 'theirs' : 'same' }))),
  };
};

/** What a change took away and what it brought, in one text. */
export const changeParts = (
  field: Field,
  before: ActiviteitPatch,
  after: ActiviteitPatch,
  names: Names,
): DiffPart[] => {
  const [was, is] = [linesOf(field, before, names), linesOf(field, after, names)];
  if (!isListField(field)) return withoutEdgeSpace(diffBeforeAfter(was.join('\n'), is.join('\n')));
  const gone = was
    .filter(line => !is.includes(line))
    .map((line): DiffPart => ({ text: line, kind: 'removed' }));
  const rows: DiffPart[] = [
    ...is.map((line): DiffPart => ({ text: line, kind: was.includes(line) ? 'same' : 'added' })),
    ...gone,
  ];
  return rows.flatMap((row, i): DiffPart[] => (i > 0 ? [{ text: '\n', kind: 'same' }, row] : [row]));
};
