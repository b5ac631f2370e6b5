import { expect, it } from 'vitest';
import { type PlanningEntry, toCells } from './planning-rows.ts';

const years = [2025, 2026, 2027, 2028];
const entry = (year: number, status: PlanningEntry['status'], text = ''): PlanningEntry => ({
  id: `${year}-${status}-${text}`,
  themaId: null,
  speerpuntId: 's',
  year,
  status,
  text,
  version: 1,
});
const spans = (entries: PlanningEntry[]) =>
  toCells(years, entries).map(cell => [cell.firstYear, cell.lastYear, cell.entries.length]);

it('doorlopend runs on through the years as one cell', () => {
  const running = years.slice(1).map(year => entry(year, 'doorlopend'));
  expect(spans([entry(2025, 'gepland', 'Proef'), ...running])).toEqual([
    [2025, 2025, 1],
    [2026, 2028, 1],
  ]);
});

it('other words or something beside it break the run', () => {
  expect(
    spans([
      entry(2025, 'doorlopend'),
      entry(2026, 'doorlopend', 'ook in de wijk'),
      entry(2027, 'doorlopend'),
      entry(2027, 'gepland', 'Feest'),
      entry(2028, 'doorlopend'),
    ]),
  ).toEqual(years.map(year => [year, year, year === 2027 ? 2 : 1]));
});

it('several plans share a year, and a year without any is an empty cell of its own', () => {
  expect(spans([entry(2026, 'gepland', 'a'), entry(2026, 'gepland', 'b')])).toEqual([
    [2025, 2025, 0],
    [2026, 2026, 2],
    [2027, 2027, 0],
    [2028, 2028, 0],
  ]);
});

it('nog te bepalen stays year by year', () => {
  expect(spans([entry(2027, 'nog_te_bepalen'), entry(2028, 'nog_te_bepalen')])).toHaveLength(4);
});
