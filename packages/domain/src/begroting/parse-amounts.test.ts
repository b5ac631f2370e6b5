import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkProperty } from '../../test/seeds.ts';
import { parseEuro, parseQuantity } from './parse-amounts.ts';

it.each([
  ['4', 400],
  ['3x10', 3000],
  ['3 x 10', 3000],
  ['3×10', 3000],
  ['3 X 10', 3000],
  ['10.000', 1_000_000],
  ['10000', 1_000_000],
  ['1.234.567', 123_456_700],
  ['7,5', 750],
  ['7,50', 750],
  ['33,3', 3330],
  ['0', 0],
  ['1,5x1,5', 225],
  ['0,5 x 0,02', 1],
  ['2x3x10', 6000],
  ['0,01 x 0,5 x 2', 1],
])('quantity %s', (text, hundredths) => {
  expect(parseQuantity(text)).toEqual({ hundredths });
});

it.each([
  '',
  'x',
  '3x',
  '-4',
  '+4',
  '7.5',
  '1,000',
  '1.00',
  '10.0000',
  '1,25x1,25',
  '3 uur',
  '1e3',
  '٣',
  '99999999999',
])('quantity "%s" is refused', text => {
  expect(parseQuantity(text)).toBeNull();
});

it.each([
  ['€ 1.200', 120_000],
  ['€29.300', 2_930_000],
  ['7,50', 750],
  ['7,50 p.p.', 750],
  ['€ 10 p.p.', 1000],
  ['€ 60 per uur', 6000],
  ['€ 487,50', 48_750],
  ['€\u00a0487,50', 48_750],
  ['1200', 120_000],
  ['12,5', 1250],
  ['€ -', 0],
  ['€-', 0],
  ['€ 1.200,-', 120_000],
  ['EUR 15', 1500],
  ['90.000.000', 9_000_000_000],
])('euro %s', (text, cent) => {
  expect(parseEuro(text)).toBe(cent);
});

it.each([
  '',
  '-',
  '€',
  '-5',
  '€ -5',
  '€ - 5',
  '-€ 5',
  '7.50',
  '1,200',
  '1.20',
  '12,555',
  '90.000.000,01',
  '5 + 5',
  'p.p.',
])('euro "%s" is refused', text => {
  expect(parseEuro(text)).toBeNull();
});

it('reads every number of cents back, with and without thousands', () => {
  checkProperty(
    fc.property(fc.integer({ min: 0, max: 9_000_000_000 }), cent => {
      const decimals = String(cent % 100).padStart(2, '0');
      const euros = String(Math.floor(cent / 100));
      const grouped = euros.replace(/\B(?=(\d{3})+$)/g, '.');
      expect(parseEuro(`${euros},${decimals}`)).toBe(cent);
      expect(parseEuro(`€ ${grouped},${decimals}`)).toBe(cent);
      expect(parseQuantity(`${grouped},${decimals}`)).toEqual({ hundredths: cent });
    }),
    20_000,
  );
});

it('never throws', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123456789.,x×€- p'), maxLength: 20 });
  checkProperty(
    fc.property(text, t => {
      const cent = parseEuro(t);
      const quantity = parseQuantity(t);
      expect(cent === null || (Number.isSafeInteger(cent) && cent >= 0)).toBe(true);
      expect(quantity === null || Number.isSafeInteger(quantity.hundredths)).toBe(true);
    }),
    100_000,
  );
});
