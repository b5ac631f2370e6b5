import { describe, expect, it } from 'vitest';
import { compareStated, computedCent, type KostenpostFactors, lineAmountCent } from './compute-kostenpost.ts';

const line = (factors: Partial<KostenpostFactors>): KostenpostFactors => ({
  priceCent: null,
  quantity: null,
  participants: null,
  percentage: null,
  ...factors,
});

describe('lines of the jaarplan 2026 of Twente', () => {
  it.each([
    ['theatre catering: € 7,50 p.p. × 3 × 200', { priceCent: 750, quantity: 3, participants: 200 }, 450_000],
    ['meetings: € 50 × 3x10', { priceCent: 5000, quantity: 30 }, 150_000],
    ['goodiebags: € 15 × 400', { priceCent: 1500, quantity: 400 }, 600_000],
    ['folder: € 60 × 333', { priceCent: 6000, quantity: 333 }, 1_998_000],
    ['folder: € 60 × 33,3', { priceCent: 6000, quantity: 33.3 }, 199_800],
    ['levy: 2 % of € 301.168', { percentage: 2 }, 602_336],
    ['wensenboekjes: no unit price', { quantity: 10_000 }, null],
  ])('%s', (_, factors, cent) => {
    expect(computedCent(line(factors), 30_116_800)).toBe(cent);
  });

  it('shows what differs from the stated amount', () => {
    expect(compareStated(120_000, 600_000)).toBe(480_000);
    expect(compareStated(200_000, 1_998_000)).toBe(1_798_000);
    expect(compareStated(200_000, 199_800)).toBe(-200);
    expect(compareStated(626_900, 602_336)).toBe(-24_564);
    expect(compareStated(null, 1)).toBeNull();
  });
});

it('rounds half up, exactly where a float would not', () => {
  expect(computedCent(line({ priceCent: 1, quantity: 0.5 }), null)).toBe(1);
  expect(computedCent(line({ priceCent: 1, quantity: 0.49 }), null)).toBe(0);
  // 1.15 × 100 is 114.99… as a float.
  expect(computedCent(line({ priceCent: 100, quantity: 1.15 }), null)).toBe(115);
  expect(computedCent(line({ percentage: 0.29 }), 50_000)).toBe(145);
});

it('knows no levy while the subsidy is unknown', () => {
  expect(computedCent(line({ percentage: 2 }), null)).toBeNull();
  expect(lineAmountCent({ ...line({ percentage: 2 }), agreedCent: null }, null)).toEqual({
    cent: 0,
    state: 'unknown',
    computedCent: null,
  });
});

it('lets the agreed amount count and keeps the computed one beside it', () => {
  const agreed = { ...line({ priceCent: 1500, quantity: 400 }), agreedCent: 120_000 };
  expect(lineAmountCent(agreed, null)).toEqual({ cent: 120_000, state: 'known', computedCent: 600_000 });
  expect(lineAmountCent({ ...agreed, agreedCent: 0 }, null).cent).toBe(0);
  expect(lineAmountCent({ ...agreed, agreedCent: null }, null).cent).toBe(600_000);
});

it('refuses what is too large, negative or finer than two decimals', () => {
  const huge = line({ priceCent: 9_000_000_000, quantity: 9_999_999_999.99, participants: 1_000_000 });
  expect(computedCent(huge, null)).toBeNull();
  expect(lineAmountCent({ ...huge, agreedCent: 1 }, null).state).toBe('too_large');
  expect(lineAmountCent({ ...line({}), agreedCent: 9_000_000_001 }, null).state).toBe('too_large');
  for (const quantity of [0.001, 1 / 3, -1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => computedCent(line({ priceCent: 1, quantity }), null)).toThrow('INVALID_INPUT');
  expect(() => computedCent(line({ priceCent: 0.5 }), null)).toThrow('INVALID_INPUT');
});
