import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProperty } from '../../test/seeds.ts';
import { maxAmountCent, moneyKinds } from './begroting.ts';
import {
  type BegrotingInput,
  type BegrotingLine,
  type ComputedBegroting,
  computeBegroting,
} from './compute-begroting.ts';

const line = (id: string, groupId: string, fields: Partial<BegrotingLine>): BegrotingLine => ({
  id,
  groupId,
  moneyKind: 'programma',
  priceCent: null,
  quantity: null,
  participants: null,
  percentage: null,
  agreedCent: null,
  ...fields,
});

const twente: BegrotingInput = {
  themas: [
    { id: 'samenwerking', statedTotalCent: 470_000 },
    { id: 'participatie', statedTotalCent: 826_900 },
  ],
  groups: [
    { id: 'campagne', themaId: 'samenwerking' },
    { id: 'folder', themaId: 'participatie' },
    { id: 'overhead', themaId: 'participatie' },
  ],
  lines: [
    line('advertentie', 'campagne', { quantity: 1, agreedCent: 350_000 }),
    line('goodiebags', 'campagne', { priceCent: 1500, quantity: 400, agreedCent: 120_000 }),
    line('folder', 'folder', { priceCent: 6000, quantity: 333, agreedCent: 200_000 }),
    line('afdracht', 'overhead', { percentage: 2, agreedCent: 626_900, moneyKind: 'afdracht' }),
    line('lidmaatschap', 'overhead', { moneyKind: 'overhead' }),
  ],
  dekking: [
    { id: 'ehnot', kind: 'subsidie', amountCent: 12_228_200 },
    { id: 'nwt', kind: 'subsidie', amountCent: 10_404_800 },
    { id: 'mt', kind: 'subsidie', amountCent: 7_483_800 },
    { id: 'leden', kind: 'contributie', amountCent: null },
  ],
  split: [
    { deelnetwerkId: 'ehnot', amountCent: 800_000 },
    { deelnetwerkId: 'nwt', amountCent: 497_000 },
    { deelnetwerkId: 'mt', amountCent: 0 },
  ],
  stated: { totalCent: 1_296_900, dekkingCent: 30_116_800 },
};

const computed = (input: BegrotingInput): ComputedBegroting => {
  const result = computeBegroting(input);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result;
};

describe('part of the begroting 2026 of Twente', () => {
  it('adds up what counts and names what is unknown', () => {
    expect(computed(twente)).toMatchObject({
      totalCent: 1_296_900,
      subsidyCent: 30_116_800,
      dekkingCent: 30_116_800,
      splitCent: 1_297_000,
      themas: [
        { id: 'samenwerking', totalCent: 470_000, unknownLineIds: [] },
        { id: 'participatie', totalCent: 826_900, unknownLineIds: ['lidmaatschap'] },
      ],
      moneyKinds: { programma: 670_000, loon: 0, overhead: 0, afdracht: 626_900 },
      unknownLineIds: ['lidmaatschap'],
      unknownDekkingIds: ['leden'],
    });
  });

  it('shows its contradictions and repairs none', () => {
    expect(computed(twente).differences).toEqual([
      {
        scope: 'line',
        id: 'goodiebags',
        statedCent: 120_000,
        computedCent: 600_000,
        differenceCent: 480_000,
      },
      {
        scope: 'line',
        id: 'folder',
        statedCent: 200_000,
        computedCent: 1_998_000,
        differenceCent: 1_798_000,
      },
      { scope: 'line', id: 'afdracht', statedCent: 626_900, computedCent: 602_336, differenceCent: -24_564 },
      { scope: 'split', id: null, statedCent: 1_297_000, computedCent: 1_296_900, differenceCent: -100 },
    ]);
  });

  it('compares the stated totals of a thema, the whole and the dekking', () => {
    const changed = {
      ...twente,
      themas: twente.themas.map(t => ({ ...t, statedTotalCent: 500_000 })),
      split: [],
      stated: { totalCent: 9_000_000, dekkingCent: 30_000_000 },
    };
    expect(computed(changed).differences.slice(3)).toEqual([
      {
        scope: 'thema',
        id: 'samenwerking',
        statedCent: 500_000,
        computedCent: 470_000,
        differenceCent: -30_000,
      },
      {
        scope: 'thema',
        id: 'participatie',
        statedCent: 500_000,
        computedCent: 826_900,
        differenceCent: 326_900,
      },
      {
        scope: 'whole',
        id: null,
        statedCent: 9_000_000,
        computedCent: 1_296_900,
        differenceCent: -7_703_100,
      },
      {
        scope: 'dekking',
        id: null,
        statedCent: 30_000_000,
        computedCent: 30_116_800,
        differenceCent: 116_800,
      },
    ]);
  });
});

it('refuses and names what is too large', () => {
  const most = { agreedCent: maxAmountCent };
  const over = { ...twente, lines: [line('a', 'campagne', most), line('b', 'campagne', { agreedCent: 1 })] };
  expect(computeBegroting(over)).toEqual({
    ok: false,
    code: 'AMOUNT_TOO_LARGE',
    tooLarge: [
      { scope: 'thema', id: 'samenwerking' },
      { scope: 'whole', id: null },
    ],
  });
  const lines = [line('a', 'campagne', { priceCent: 2, quantity: maxAmountCent })];
  expect(computeBegroting({ ...twente, lines })).toMatchObject({ tooLarge: [{ scope: 'line', id: 'a' }] });
  const split = twente.split.map(row => ({ ...row, amountCent: maxAmountCent }));
  expect(computeBegroting({ ...twente, split })).toMatchObject({ tooLarge: [{ scope: 'split', id: null }] });
  const dekking = twente.dekking.map(row => ({ ...row, amountCent: maxAmountCent }));
  expect(computeBegroting({ ...twente, dekking })).toMatchObject({
    tooLarge: [{ scope: 'dekking', id: null }],
  });
});

it('refuses a line without its group, a group without its thema, and half cents', () => {
  expect(() => computeBegroting({ ...twente, groups: twente.groups.slice(1) })).toThrow('INVALID_INPUT');
  expect(() => computeBegroting({ ...twente, themas: [] })).toThrow('INVALID_INPUT');
  const split = [{ deelnetwerkId: 'mt', amountCent: 0.5 }];
  expect(() => computeBegroting({ ...twente, split })).toThrow('INVALID_INPUT');
});

// An independent sum on decimal digits, as on paper: no BigInt, no floats, the comma moved by cutting the string.
const add = (a: string, b: string): string => {
  let carry = 0;
  let sum = '';
  for (let i = 1; i <= Math.max(a.length, b.length); i += 1) {
    const digit = Number(a.at(-i) ?? 0) + Number(b.at(-i) ?? 0) + carry;
    sum = String(digit % 10) + sum;
    carry = digit > 9 ? 1 : 0;
  }
  return (carry ? `1${sum}` : sum).replace(/^0+(?=\d)/, '');
};

const timesDigit = (a: string, digit: number): string => {
  let product = '0';
  for (let i = 0; i < digit; i += 1) product = add(product, a);
  return product;
};

const times = (a: string, b: string): string =>
  [...b].reduce((product, digit) => add(`${product}0`, timesDigit(a, Number(digit))), '0');

const cut = (digits: string, decimals: number): string => {
  const padded = digits.padStart(decimals + 1, '0');
  const kept = padded.slice(0, -decimals);
  return Number(padded.at(-decimals)) >= 5 ? add(kept, '1') : kept;
};

const onPaper = (l: BegrotingLine, subsidyCent: string | null): string | null => {
  const twoDecimals = (n: number): string => n.toFixed(2).replace('.', '');
  if (l.percentage !== null) return subsidyCent && cut(times(twoDecimals(l.percentage), subsidyCent), 4);
  if (l.priceCent === null) return null;
  return cut(times(times(String(l.priceCent), twoDecimals(l.quantity ?? 1)), String(l.participants ?? 1)), 2);
};

const cents = fc.oneof(fc.nat(1_000_000), fc.nat(maxAmountCent));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const twoDecimals = (max: number): fc.Arbitrary<number> =>
  fc.nat(max * 100).map(n => Number((n / 100).toFixed(2)));

const someLine: fc.Arbitrary<BegrotingLine> = fc.record({
  id: fc.uuid(),
  groupId: fc.constantFrom('g1', 'g2', 'g3'),
  moneyKind: fc.constantFrom(...moneyKinds),
  priceCent: maybe(fc.nat(100_000)),
  quantity: maybe(fc.oneof(twoDecimals(100), twoDecimals(100_000))),
  participants: maybe(fc.nat(300)),
  percentage: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: twoDecimals(100) },
  ),
  agreedCent: maybe(cents),
});

const someBegroting: fc.Arbitrary<BegrotingInput> = fc.record({
  themas: fc
    .tuple(maybe(cents), maybe(cents))
    .map(stated => stated.map((statedTotalCent, i) => ({ id: `t${i + 1}`, statedTotalCent }))),
  groups: fc.constant([
    { id: 'g1', themaId: 't1' },
    { id: 'g2', themaId: 't2' },
    { id: 'g3', themaId: 't2' },
  ]),
  lines: fc.array(someLine, { maxLength: 8 }),
  dekking: fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom('subsidie', 'contributie', 'overig'),
      amountCent: maybe(cents),
    }),
    { maxLength: 4 },
  ),
  split: fc.array(fc.record({ deelnetwerkId: fc.uuid(), amountCent: cents }), { maxLength: 3 }),
  stated: fc.record({ totalCent: maybe(cents), dekkingCent: maybe(cents) }),
});

const sumOnPaper = (amounts: readonly (string | number | null)[]): string =>
  amounts.reduce<string>((total, amount) => add(total, String(amount ?? 0)), '0');

it('comes to the same as on paper, to the cent', () => {
  let accepted = 0;
  checkProperty(
    fc.property(someBegroting, input => {
      const subsidies = input.dekking.filter(d => d.kind === 'subsidie' && d.amountCent !== null);
      const subsidy = subsidies.length ? sumOnPaper(subsidies.map(d => d.amountCent)) : null;
      const paper = input.lines.map(l => onPaper(l, subsidy));
      const counts = input.lines.map((l, i) =>
        l.agreedCent === null ? (paper[i] ?? null) : String(l.agreedCent),
      );
      const total = sumOnPaper(counts);
      const all = [
        ...paper,
        total,
        ...[input.dekking, input.split].map(r => sumOnPaper(r.map(d => d.amountCent))),
      ];
      const result = computeBegroting(input);
      expect(result.ok).toBe(all.every(amount => Number(amount) <= maxAmountCent));
      if (!result.ok) return;
      accepted += 1;
      expect(result.lines.map(l => (l.computedCent === null ? null : String(l.computedCent)))).toEqual(paper);
      expect(String(result.totalCent)).toBe(total);
      expect(sumOnPaper(result.themas.map(t => t.totalCent))).toBe(total);
      expect(sumOnPaper(result.groups.map(g => g.totalCent))).toBe(total);
      expect(sumOnPaper(Object.values(result.moneyKinds))).toBe(total);
      expect(result.unknownLineIds).toEqual(input.lines.filter((_, i) => counts[i] === null).map(l => l.id));
      for (const d of result.differences) {
        expect(d.differenceCent).not.toBe(0);
        expect(d.statedCent + d.differenceCent).toBe(d.computedCent);
      }
    }),
    100_000,
  );
  expect(accepted).toBeGreaterThan(500);
});
