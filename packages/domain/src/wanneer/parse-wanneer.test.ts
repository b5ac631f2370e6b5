import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProperty } from '../../test/seeds.ts';
import { describeWanneer } from './describe-wanneer.ts';
import { parseWanneer } from './parse-wanneer.ts';
import { wanneer } from './wanneer.ts';

const read = (text: string, year = 2026): string | null => {
  const w = parseWanneer(text, year);
  return w && `${w.kind} ${w.from} ${w.to}${w.start ? ' start' : ''}${w.assumedYear ? ' assumed' : ''}`;
};

const year = 'year 2026-01-01 2026-12-31';
const wholeYear = '2026-01-01 2026-12-31';

describe('the values of the plan for 2021', () => {
  it.each([
    ['4e kwartaal', 'quarter 2021-10-01 2021-12-31 assumed'],
    ['Continu', 'continuous 2021-01-01 2021-12-31 assumed'],
    ['2021-2025', 'period 2021-01-01 2025-12-31'],
    ['2021', 'year 2021-01-01 2021-12-31'],
    ['1e kwartaal 2021', 'quarter 2021-01-01 2021-03-31'],
    ['Start najaar 2020.', 'season 2020-09-01 2020-11-30 start'],
    ['Voorjaar 2021', 'season 2021-03-01 2021-05-31'],
    ['Oktober', 'month 2021-10-01 2021-10-31 assumed'],
    ['2 x per jaar', 'frequency 2021-01-01 2021-12-31 assumed'],
  ])('%s', (text, expected) => {
    expect(read(text, 2021)).toBe(expected);
  });
});

const understood: [string, string][] = [
  ['in 2027', 'year 2027-01-01 2027-12-31'],
  ['heel 2026', year],
  ['hele jaar', `${year} assumed`],
  ['het gehele jaar 2026', year],
  ['heel het jaar', `${year} assumed`],
  ['Q3 2026', 'quarter 2026-07-01 2026-09-30'],
  ['2026 Q3', 'quarter 2026-07-01 2026-09-30'],
  ['eerste kwartaal', 'quarter 2026-01-01 2026-03-31 assumed'],
  ['laatste kwartaal van het jaar', 'quarter 2026-10-01 2026-12-31 assumed'],
  ['kwartaal 2', 'quarter 2026-04-01 2026-06-30 assumed'],
  ['in het 4ᵉ kwartaal van 2026', 'quarter 2026-10-01 2026-12-31'],
  ['1e en 2e kwartaal', 'period 2026-01-01 2026-06-30 assumed'],
  ['kwartaal 1 t/m 3 2025', 'period 2025-01-01 2025-09-30'],
  ['Q1–Q2 2027', 'period 2027-01-01 2027-06-30'],
  ['eerste helft 2026', 'half 2026-01-01 2026-06-30'],
  ['1e helft', 'half 2026-01-01 2026-06-30 assumed'],
  ['2e halfjaar', 'half 2026-07-01 2026-12-31 assumed'],
  ['tweede half jaar van 2026', 'half 2026-07-01 2026-12-31'],
  ['lente', 'season 2026-03-01 2026-05-31 assumed'],
  ['in de zomer', 'season 2026-06-01 2026-08-31 assumed'],
  ['herfst 2027', 'season 2027-09-01 2027-11-30'],
  ['winter 2027', 'season 2027-12-01 2028-02-29'],
  ['winter 2025-2026', 'season 2025-12-01 2026-02-28'],
  ['start najaar', 'season 2026-09-01 2026-11-30 start assumed'],
  ['vanaf maart 2027', 'month 2027-03-01 2027-03-31 start'],
  ['begin maart', 'period 2026-03-01 2026-03-10 assumed'],
  ['medio maart', 'period 2026-03-11 2026-03-20 assumed'],
  ['eind februari 2028', 'period 2028-02-21 2028-02-29'],
  ['begin najaar', 'period 2026-09-01 2026-09-30 assumed'],
  ['begin 2026', 'period 2026-01-01 2026-03-31'],
  ['eind 2026', 'period 2026-10-01 2026-12-31'],
  ['eind van het jaar', 'period 2026-10-01 2026-12-31 assumed'],
  ['september 2025 tot juni 2026', 'period 2025-09-01 2026-06-30'],
  ['sept. 2025 t/m juni', 'period 2025-09-01 2026-06-30'],
  ['november t/m februari 2027', 'period 2026-11-01 2027-02-28'],
  ['december en januari', 'period 2026-12-01 2027-01-31 assumed'],
  ['januari t/m maart', 'period 2026-01-01 2026-03-31 assumed'],
  ['12 juni 2026', 'day 2026-06-12 2026-06-12'],
  ['12-06-2026', 'day 2026-06-12 2026-06-12'],
  ['2026-06-12', 'day 2026-06-12 2026-06-12'],
  ['12 t/m 15 juni', 'period 2026-06-12 2026-06-15 assumed'],
  ['2026 – 2028', 'period 2026-01-01 2028-12-31'],
  ['2026 t/m 2028', 'period 2026-01-01 2028-12-31'],
  ['2026 tot en met 2028', 'period 2026-01-01 2028-12-31'],
  ['van 2026 tot 2028', 'period 2026-01-01 2028-12-31'],
  ['2x per jaar', `frequency ${wholeYear} assumed`],
  ['twee keer per jaar', `frequency ${wholeYear} assumed`],
  ['elk kwartaal', `frequency ${wholeYear} assumed`],
  ['per kwartaal', `frequency ${wholeYear} assumed`],
  ['maandelijks', `frequency ${wholeYear} assumed`],
  ['wekelijks', `frequency ${wholeYear} assumed`],
  ['4 keer per jaar in 2026', `frequency ${wholeYear}`],
  ['jaarlijks in oktober', 'frequency 2026-10-01 2026-10-31 assumed'],
  ['doorlopend', `continuous ${wholeYear} assumed`],
  ['doorlopend 2026 t/m 2028', 'continuous 2026-01-01 2028-12-31'],
  ['gehele jaar door', `continuous ${wholeYear} assumed`],
  ['het hele jaar door', `continuous ${wholeYear} assumed`],
  ['Week van de Palliatieve Zorg', 'period 2026-10-05 2026-10-11 assumed'],
  ['week van de PZ 2025', 'period 2025-10-06 2025-10-12'],
  ['tweede week oktober', 'period 2026-10-05 2026-10-11 assumed'],
  ['week 1 2026', 'period 2025-12-29 2026-01-04'],
  ['volgt', 'open null null'],
  ['n.t.b.', 'open null null'],
  ['NTB', 'open null null'],
  ['nog te bepalen', 'open null null'],
  ['nog nader te bepalen', 'open null null'],
];

it.each(understood)('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  '',
  '-',
  '...',
  'n.v.t.',
  'ongeveer 2026',
  '1e en 3e kwartaal',
  '5e kwartaal',
  '31 februari',
  '29 februari 2026',
  '2028-2026',
  '2026-06',
  '2025/2026',
  '20261',
  '1999',
  'najaar 2025-2026',
  'Start maart t/m juni',
  '2 keer',
  '0 x per jaar',
  'minimaal 2 x per jaar',
  '2 x per jaar, in overleg',
  'uiterlijk juni',
  '12 juni 12 juli',
  'week 60',
])('leaves "%s" unread', text => {
  expect(read(text)).toBeNull();
});

it('leaves a page of text unread at once', () => {
  expect(read('t 1 - '.repeat(20_000))).toBeNull();
  expect(read(`2026${' '.repeat(100_000)}`)).toBe(year);
});

it('counts how often', () => {
  expect(parseWanneer('2 x per halfjaar', 2026)).toMatchObject({ times: 4, per: 'jaar' });
  expect(parseWanneer('tweemaal per maand', 2026)).toMatchObject({ times: 2, per: 'maand' });
  expect(parseWanneer('eens per kwartaal', 2026)).toMatchObject({ times: 1, per: 'kwartaal' });
});

it('reads the week of the palliatieve zorg as Monday to Sunday, the second of October, in every year', () => {
  for (let y = 2000; y <= 2100; y += 1) {
    const w = parseWanneer('week van de palliatieve zorg', y);
    expect(new Date(w?.from ?? '').getUTCDay()).toBe(1);
    expect(w?.from && w.from >= `${y}-10-05` && w.from <= `${y}-10-11`).toBe(true);
    expect(Date.parse(w?.to ?? '') - Date.parse(w?.from ?? '')).toBe(6 * 86_400_000);
  }
});

// A description may name a year beyond the plan's, which must still be one that the product knows (2000–2100).
const years = fc.integer({ min: 2001, max: 2098 });
const words = [
  ...understood.flatMap(([text]) => text.split(' ')),
  'tot',
  '31',
  '-',
  'en',
  'tussen',
  'vanaf',
  'per',
];
const phrases = fc.oneof(
  fc.constantFrom(...understood.map(([text]) => text)),
  fc.array(fc.constantFrom(...words), { maxLength: 7 }).map(list => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

it('never throws, and never ends before it begins', () => {
  checkProperty(
    fc.property(phrases, years, (text, planYear) => {
      const w = parseWanneer(text, planYear);
      if (!w) return;
      wanneer.parse(w);
      expect(w.from === null).toBe(w.kind === 'open');
      expect(w.to === null).toBe(w.kind === 'open');
      if (w.from && w.to) expect(w.from <= w.to).toBe(true);
    }),
    100_000,
  );
});

it('does not mind case, spacing, closing dots or the kind of dash', () => {
  checkProperty(
    fc.property(phrases, years, fc.constantFrom('  ', '\t', ' \n ', '\u00a0'), (text, planYear, space) => {
      const asIs = parseWanneer(text, planYear);
      expect(parseWanneer(` ${text.replace(/ /g, space)} `, planYear)).toEqual(asIs);
      expect(
        parseWanneer(
          text.replace(/[a-z]/g, c => c.toUpperCase()),
          planYear,
        ),
      ).toEqual(asIs);
      expect(parseWanneer(`${text}.`, planYear)).toEqual(asIs);
      expect(parseWanneer(text.replace(/-/g, '—'), planYear)).toEqual(asIs);
    }),
    20_000,
  );
});

it('reads its own description back as the same days', () => {
  checkProperty(
    fc.property(phrases, years, (text, planYear) => {
      const w = parseWanneer(text, planYear);
      if (!w) return;
      const again = parseWanneer(describeWanneer(w, 'nl'), planYear);
      const { assumedYear: _, ...meaning } = w;
      expect(again).toMatchObject(meaning);
    }),
    100_000,
  );
});
