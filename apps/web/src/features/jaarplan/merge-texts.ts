import { diffWords } from '@speerpunt/domain/text/diff-words';
import { matchWords } from '@speerpunt/domain/text/match-words';
import type { RichBlock, RichListItem, RichText } from '@speerpunt/domain/text/rich-text';
import { v7 } from 'uuid';
import type { ResultDraft } from './edit-fields.ts';

/** Both texts as one: mine, with what only theirs holds put in where it stood. */
export const mergeWords = (mine: string, theirs: string): string =>
  diffWords(mine, theirs)
    .merged.map(part => (part.from === 'both' ? part.text : ` ${part.text.trim()} `))
    .join('')
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/ +([.,;:!?])/g, '$1')
    .trim();

/** The same for everyone who means the same: PostgreSQL gives keys back in another order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

type Merge<T> = (mine: T, theirs: T) => T[];

/** What stands in both texts between two equal blocks, pair by pair; what one of them has more is kept. */
const mergeGap = <T>(mine: readonly T[], theirs: readonly T[], mergePair: Merge<T>): T[] => {
  const pairs = mine.slice(0, theirs.length).flatMap((own, i) => {
    const other = theirs[i];
    return other === undefined ? [own] : mergePair(own, other);
  });
  return [...pairs, ...mine.slice(theirs.length), ...theirs.slice(mine.length)];
};

/** Equal blocks once, in my order. */
const mergeBlocks = <T>(mine: readonly T[], theirs: readonly T[], mergePair: Merge<T>): T[] => {
  const matches = matchWords(mine.map(canonical), theirs.map(canonical));
  const merged: T[] = [];
  let m = 0;
  let t = 0;
  for (const [nextM, nextT] of [...matches, [mine.length, theirs.length] as const]) {
    merged.push(...mergeGap(mine.slice(m, nextM), theirs.slice(t, nextT), mergePair));
    merged.push(...mine.slice(nextM, nextM + 1));
    m = nextM + 1;
    t = nextT + 1;
  }
  return merged;
};

const plainWords = (block: RichBlock): string | null => {
  if (block.type !== 'paragraph') return null;
  const nodes = block.content ?? [];
  const bare = nodes.every(node => node.type === 'text' && !node.marks?.length);
  return bare ? nodes.map(node => (node.type === 'text' ? node.text : '')).join('') : null;
};

const mergeItem: Merge<RichListItem> = (mine, theirs) => {
  const content = mergeBlocks(mine.content, theirs.content, mergePair);
  // Two points that became two paragraphs in one point are two points.
  return content.length > Math.max(mine.content.length, theirs.content.length)
    ? [mine, theirs]
    : [{ type: 'listItem', content }];
};

const mergePair: Merge<RichBlock> = (mine, theirs) => {
  const [own, other] = [plainWords(mine), plainWords(theirs)];
  if (own !== null && other !== null)
    return [{ type: 'paragraph', content: [{ type: 'text', text: mergeWords(own, other) }] }];
  if (mine.type === 'bulletList' && theirs.type === 'bulletList')
    return [{ type: 'bulletList', content: mergeBlocks(mine.content, theirs.content, mergeItem) }];
  if (mine.type === 'orderedList' && theirs.type === 'orderedList')
    return [{ ...mine, content: mergeBlocks(mine.content, theirs.content, mergeItem) }];
  return [mine, theirs];
};

/** Both texts as one, to be polished by hand; headings, lists, links and bold stay what they were. */
export const mergeRichTexts = (mine: RichText | null, theirs: RichText | null): RichText | null => {
  if (!mine || !theirs) return mine ?? theirs;
  return { type: 'doc', content: mergeBlocks(mine.content, theirs.content, mergePair) };
};

export const mergeIds = (mine: readonly string[], theirs: readonly string[]): string[] => [
  ...new Set([...mine, ...theirs]),
];

/** My rows, and theirs that say something else; one that both changed stands there twice, to choose from. */
export const mergeResults = (mine: readonly ResultDraft[], theirs: readonly ResultDraft[]): ResultDraft[] => {
  const rows = new Map(mine.map(row => [row.id, row]));
  const added = theirs.flatMap(row => {
    const own = rows.get(row.id);
    if (!own) return [row];
    const same = own.text === row.text && own.target === row.target && own.basis === row.basis;
    return same ? [] : [{ ...row, id: v7() }];
  });
  return [...mine, ...added];
};
