import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkProperty } from '../../test/seeds.ts';
import { compareWanneer } from './compare-wanneer.ts';
import { parseWanneer } from './parse-wanneer.ts';
import type { Wanneer } from './wanneer.ts';

const texts = [
  '2026',
  'Q1 2026',
  'Q4',
  'winter 2025',
  'Continu',
  '2 x per jaar',
  'oktober',
  '2025-2027',
  'ntb',
  '?',
  '',
];

it('puts the earliest first, then the shortest, then open, then unread', () => {
  const sorted = ['?', 'ntb', '2027', 'oktober', '2026', 'Q1', 'najaar 2025'].sort((a, b) =>
    compareWanneer(parseWanneer(a, 2026), parseWanneer(b, 2026)),
  );
  expect(sorted).toEqual(['najaar 2025', 'Q1', '2026', 'oktober', '2027', 'ntb', '?']);
});

const some: fc.Arbitrary<Wanneer | null> = fc
  .tuple(fc.constantFrom(...texts), fc.integer({ min: 2024, max: 2027 }))
  .map(([text, year]) => parseWanneer(text, year));

it('is a total order', () => {
  checkProperty(
    fc.property(some, some, some, (a, b, c) => {
      expect(compareWanneer(a, a)).toBe(0);
      expect(Math.sign(compareWanneer(a, b))).toBe(0 - Math.sign(compareWanneer(b, a)));
      if (compareWanneer(a, b) <= 0 && compareWanneer(b, c) <= 0)
        expect(compareWanneer(a, c)).toBeLessThanOrEqual(0);
      const same = (a === null) === (b === null) && a?.from === b?.from && a?.to === b?.to;
      expect(compareWanneer(a, b) === 0).toBe(same);
    }),
    20_000,
  );
});
