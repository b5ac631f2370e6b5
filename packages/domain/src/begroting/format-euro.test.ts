import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkProperty } from '../../test/seeds.ts';
import { maxAmountCent } from './begroting.ts';
import { formatEuro } from './format-euro.ts';
import { parseEuro } from './parse-amounts.ts';

it('writes euros as the plans do', () => {
  expect(formatEuro(2_930_000, 'nl')).toBe('€\u00a029.300');
  expect(formatEuro(48_750, 'nl')).toBe('€\u00a0487,50');
  expect(formatEuro(0, 'nl')).toBe('€\u00a00');
  expect(formatEuro(-20_000, 'nl')).toBe('€\u00a0-200');
  expect(formatEuro(2_930_000, 'en')).toBe('€29,300');
  expect(formatEuro(48_750, 'en')).toBe('€487.50');
});

it('writes what parseEuro reads', () => {
  checkProperty(
    fc.property(fc.integer({ min: 0, max: maxAmountCent }), cent => {
      expect(parseEuro(formatEuro(cent, 'nl'))).toBe(cent);
    }),
    20_000,
  );
});
