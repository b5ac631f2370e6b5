import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkProperty } from '../../test/seeds.ts';
import { diffBeforeAfter, diffWords } from './diff-words.ts';

const textOf = (parts: readonly { text: string }[]): string => parts.map(p => p.text).join('');

it('marks what stands in only one of two texts, in runs', () => {
  const { mine, theirs, merged } = diffWords(
    'Vier bijeenkomsten voor alle huisartsen in Twente.',
    'Drie korte bijeenkomsten voor huisartsen in Twente.',
  );
  expect(mine).toEqual([
    { text: 'Vier', only: true },
    { text: ' bijeenkomsten voor', only: false },
    { text: ' alle', only: true },
    { text: ' huisartsen in Twente.', only: false },
  ]);
  expect(theirs).toEqual([
    { text: 'Drie korte', only: true },
    { text: ' bijeenkomsten voor huisartsen in Twente.', only: false },
  ]);
  expect(merged.map(p => p.from)).toEqual(['mine', 'theirs', 'both', 'mine', 'both']);
});

it('marks what was removed and added, removed first', () => {
  expect(diffBeforeAfter('in maart 2026', 'in juni 2026')).toEqual([
    { text: 'in', kind: 'same' },
    { text: ' maart', kind: 'removed' },
    { text: ' juni', kind: 'added' },
    { text: ' 2026', kind: 'same' },
  ]);
  expect(diffBeforeAfter('', 'nieuw')).toEqual([{ text: 'nieuw', kind: 'added' }]);
  expect(diffBeforeAfter('oud', '')).toEqual([{ text: 'oud', kind: 'removed' }]);
  expect(diffBeforeAfter('', '')).toEqual([]);
});

it('keeps a word that only moved to a new line, and shows the white space', () => {
  expect(diffBeforeAfter('een twee', 'een\ntwee')).toEqual([
    { text: 'een', kind: 'same' },
    { text: ' ', kind: 'removed' },
    { text: '\n', kind: 'added' },
    { text: 'twee', kind: 'same' },
  ]);
  expect(diffBeforeAfter('een', 'een twee\n')).toEqual([
    { text: 'een', kind: 'same' },
    { text: ' twee\n', kind: 'added' },
  ]);
});

const words = (count: number, wordAt: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => wordAt(i)).join(' ');

it('compares 5,000 words within a second, and 50,000 too', () => {
  for (const [count, kept] of [
    [5000, true],
    [50_000, false],
  ] as const) {
    const a = `begin ${words(count - 2, i => `w${(i * 7919) % 997}`)} einde`;
    const b = `begin ${words(count - 2, i => `w${(i * 7907) % 991}`)} slot einde`;
    const { mine, theirs, merged } = diffWords(a, b);
    // The best of three: other test files share the processor.
    const took = [1, 2, 3].map(() => {
      const start = performance.now();
      diffWords(a, b);
      return performance.now() - start;
    });
    expect(Math.min(...took)).toBeLessThan(1000);
    expect(textOf(mine)).toBe(a);
    expect(textOf(theirs)).toBe(b);
    expect(merged.filter(p => p.from === 'both').length > 2).toBe(kept);
  }
});

const someText = fc.oneof(
  fc
    .array(fc.constantFrom('zorg', 'thuis', 'huisarts', ' ', '  ', '\n', '.', 'é'), { maxLength: 30 })
    .map(w => w.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

it('gives both texts back to the letter', () => {
  checkProperty(
    fc.property(someText, someText, (a, b) => {
      const { mine, theirs, merged } = diffWords(a, b);
      expect(textOf(mine)).toBe(a);
      expect(textOf(theirs)).toBe(b);
      expect(textOf(merged.filter(p => p.from !== 'theirs'))).toBe(a);
      expect(textOf(merged.filter(p => p.from !== 'mine'))).toBe(b);
      const changes = diffBeforeAfter(a, b);
      expect(textOf(changes.filter(p => p.kind !== 'added'))).toBe(a);
      expect(textOf(changes.filter(p => p.kind !== 'removed'))).toBe(b);
      for (const [i, part] of merged.entries()) {
        expect(part.text).not.toBe('');
        expect(part.from).not.toBe(merged[i - 1]?.from);
      }
    }),
    40_000,
  );
});

const fewWords = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });

/** Every subsequence of a, the longest that b holds too: slow and plain. */
const longest = (a: readonly string[], b: readonly string[]): number => {
  let best = 0;
  for (let mask = 0; mask < 2 ** a.length; mask += 1) {
    const some = a.filter((_, i) => mask & (2 ** i));
    let at = 0;
    for (const word of b) if (word === some[at]) at += 1;
    if (at === some.length) best = Math.max(best, at);
  }
  return best;
};

it('marks as little as can be', () => {
  checkProperty(
    fc.property(fewWords, fewWords, (a, b) => {
      const { merged } = diffWords(a.join(' '), b.join(' '));
      const kept = merged.filter(p => p.from === 'both').flatMap(p => p.text.split(' ').filter(Boolean));
      expect(kept).toHaveLength(longest(a, b));
    }),
    20_000,
  );
});
