import { type Match, matchWords } from './match-words.ts';

export type MergedPart = { text: string; from: 'both' | 'mine' | 'theirs' };
export type SidePart = { text: string; only: boolean };
export type ChangePart = { text: string; kind: 'same' | 'removed' | 'added' };

/** A word and the white space before it; the last one is empty, and holds the white space that ends the text. */
type Word = { space: string; word: string };

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/(\s*)(\S+|$)/g)].map(([, space = '', word = '']) => ({ space, word }));

const joinRuns = <P extends { text: string }>(parts: readonly P[], same: (a: P, b: P) => boolean): P[] => {
  const joined: P[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    const last = joined.at(-1);
    if (last && same(last, part)) joined[joined.length - 1] = { ...last, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
};

const onlyParts = (words: readonly Word[], from: 'mine' | 'theirs'): MergedPart[] =>
  words.map(({ space, word }) => ({ text: space + word, from }));

const bothParts = (mine: Word, theirs: Word): MergedPart[] =>
  mine.space === theirs.space
    ? [{ text: mine.space + mine.word, from: 'both' }]
    : [
        { text: mine.space, from: 'mine' },
        { text: theirs.space, from: 'theirs' },
        { text: mine.word, from: 'both' },
      ];

const merge = (mineText: string, theirsText: string): MergedPart[] => {
  const mine = wordsOf(mineText);
  const theirs = wordsOf(theirsText);
  const matches: Match[] = matchWords(
    mine.map(w => w.word),
    theirs.map(w => w.word),
  );
  const parts: MergedPart[] = [];
  let m = 0;
  let t = 0;
  for (const [nextM, nextT] of [...matches, [mine.length, theirs.length] as const]) {
    parts.push(...onlyParts(mine.slice(m, nextM), 'mine'), ...onlyParts(theirs.slice(t, nextT), 'theirs'));
    const [mineWord, theirsWord] = [mine[nextM], theirs[nextT]];
    if (mineWord && theirsWord) parts.push(...bothParts(mineWord, theirsWord));
    m = nextM + 1;
    t = nextT + 1;
  }
  return joinRuns(parts, (a, b) => a.from === b.from);
};

const side = (merged: readonly MergedPart[], own: 'mine' | 'theirs'): SidePart[] =>
  joinRuns(
    merged
      .filter(({ from }) => from === 'both' || from === own)
      .map(({ text, from }) => ({ text, only: from === own })),
    (a, b) => a.only === b.only,
  );

/**
 * Marks, word by word, what stands in only one of two texts, for showing them side by side or as one. The parts put
 * together again are the texts, to the letter. What two very long texts share only in the middle is not looked for.
 */
export const diffWords = (
  mine: string,
  theirs: string,
): { mine: SidePart[]; theirs: SidePart[]; merged: MergedPart[] } => {
  const merged = merge(mine, theirs);
  return { mine: side(merged, 'mine'), theirs: side(merged, 'theirs'), merged };
};

const changeKind = { both: 'same', mine: 'removed', theirs: 'added' } as const;

/** Marks, word by word, what was removed from and added to a text. */
export const diffBeforeAfter = (before: string, after: string): ChangePart[] =>
  merge(before, after).map(({ text, from }) => ({ text, kind: changeKind[from] }));
