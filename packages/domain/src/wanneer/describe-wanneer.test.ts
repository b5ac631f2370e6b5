import { expect, it } from 'vitest';
import { describeWanneer } from './describe-wanneer.ts';
import { parseWanneer } from './parse-wanneer.ts';

it.each([
  ['4e kwartaal', '4e kwartaal 2026', '4th quarter 2026'],
  ['voorjaar 2027', 'voorjaar 2027', 'spring 2027'],
  ['Oktober 2021', 'oktober 2021', 'October 2021'],
  ['heel 2026', '2026', '2026'],
  ['2e halfjaar', '2e helft 2026', '2nd half 2026'],
  ['2 x per jaar', '2 keer per jaar', 'twice a year'],
  ['4 x per jaar in 2027', '4 keer per jaar in 2027', '4 times a year in 2027'],
  [
    'jaarlijks in oktober en november',
    '1 keer per jaar in oktober t/m november 2026',
    'once a year in October to November 2026',
  ],
  ['Continu', 'doorlopend', 'continuous'],
  ['continu in 2027', 'doorlopend in 2027', 'continuous in 2027'],
  ['2021-2025', '2021 t/m 2025', '2021 to 2025'],
  ['1e en 2e kwartaal', 'januari t/m juni 2026', 'January to June 2026'],
  ['september 2025 tot juni 2026', 'september 2025 t/m juni 2026', 'September 2025 to June 2026'],
  ['12-06-2026', '12 juni 2026', '12 June 2026'],
  ['medio maart', '11 t/m 20 maart 2026', '11 to 20 March 2026'],
  [
    '30 december 2026 - 2 januari 2027',
    '30 december 2026 t/m 2 januari 2027',
    '30 December 2026 to 2 January 2027',
  ],
  ['Start najaar 2020.', 'vanaf najaar 2020', 'from autumn 2020'],
  ['start begin maart', 'start tussen 1 en 10 maart 2026', 'starting between 1 and 10 March 2026'],
  ['ntb', 'nog te bepalen', 'to be decided'],
])('%s', (text, nl, en) => {
  const w = parseWanneer(text, 2026);
  expect(w && describeWanneer(w, 'nl')).toBe(nl);
  expect(w && describeWanneer(w, 'en')).toBe(en);
});
