import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkProperty } from '../../test/seeds.ts';
import { suspectsBsn } from './suspect-bsn.ts';

// 123456782 and 111222333 pass the 11-proef and are known as test numbers.
it.each([
  '123456782',
  'BSN: 123456782.',
  'bsn 111222333, geboren',
  '123.456.782',
  '123 456 782',
  '123\u00a0456\u00a0782',
  '1234.56.782',
  '(123456782)',
  'In 2026 123456782',
  'directeur 123456782',
  'eerst 123456789 en dan 123456782',
])('suspects "%s"', text => {
  expect(suspectsBsn(text)).toBe(true);
});

it.each([
  '',
  '123456789',
  '000000000',
  '1234567821',
  '0123456782',
  '12345678',
  '1.123456782',
  '123456782,50',
  '123.456.782.123',
  '2026 123 456 782',
  '123.456 782',
  '€ 123.456.782',
  'EUR 123456782',
  '+31 123456782',
  '+31(0)123456782',
  '0031-123456782',
  '06-12345678',
  '053 - 123 45 67',
  'NL91ABNA0123456782',
  'NL91 ABNA 0123 4567 82',
  'NL91 ABNA 123456782',
  'https://example.nl/stuk/123456782',
  'www.example.nl/123456782/bijlage',
  'dossier A123456782',
  'id_123456782',
])('does not suspect "%s"', text => {
  expect(suspectsBsn(text)).toBe(false);
});

it('knows one in eleven numbers of nine digits, in any notation', () => {
  checkProperty(
    fc.property(fc.integer({ min: 10_000_000, max: 99_999_999 }), first => {
      const lead = String(first);
      const check = [...lead].reduce((sum, digit, i) => sum + Number(digit) * (9 - i), 0) % 11;
      for (let last = 0; last <= 9; last += 1) {
        const digits = `${lead}${last}`;
        const expected = last === check;
        expect(suspectsBsn(`nummer ${digits} van`)).toBe(expected);
        expect(suspectsBsn(digits.replace(/(...)(...)(...)/, '$1.$2.$3'))).toBe(expected);
        expect(suspectsBsn(digits.replace(/(....)(..)(...)/, '$1 $2 $3'))).toBe(expected);
      }
    }),
    2000,
  );
});

it('never throws and stays quick', () => {
  const start = performance.now();
  expect(suspectsBsn('1 '.repeat(100_000))).toBe(false);
  expect(suspectsBsn('123.456.789 '.repeat(20_000))).toBe(false);
  expect(performance.now() - start).toBeLessThan(1000);
});
