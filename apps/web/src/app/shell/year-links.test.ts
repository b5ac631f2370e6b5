import { describe, expect, it } from 'vitest';
import type { Netwerk } from '../../lib/sessie.ts';
import { linkToYear, yearWindow } from './year-links.ts';

const plan = (kind: 'jaarplan' | 'meerjarenplan', firstYear: number, lastYear = firstYear) => ({
  id: `${kind}-${firstYear}`,
  kind,
  title: '',
  state: 'concept' as const,
  firstYear,
  lastYear,
  division: null,
  meerjarenplanId: null,
});

const netwerk: Netwerk = {
  id: 'n',
  slug: 'noord',
  name: 'Noord',
  role: 'coordinator',
  fictional: true,
  deelnetwerken: 2,
  plannen: [plan('jaarplan', 2025), plan('jaarplan', 2026), plan('meerjarenplan', 2026, 2031)],
};

describe('linkToYear', () => {
  it('keeps the page where the year has it', () => {
    expect(linkToYear('begroting', netwerk, 2025)).toMatchObject({ to: '/app/$netwerk/begroting/$jaar' });
    expect(linkToYear('swot', netwerk, 2029)).toMatchObject({
      params: { looptijd: '2026-2031' },
      search: { jaar: 2029 },
    });
  });

  it('goes to the overview where it does not', () => {
    for (const link of [linkToYear('jaarplan', netwerk, 2027), linkToYear('swot', netwerk, 2025)])
      expect(link).toMatchObject({ to: '/app/$netwerk' });
  });
});

describe('yearWindow', () => {
  it('shows four years around the chosen one', () => {
    const years = [2024, 2025, 2026, 2027, 2028, 2029];
    expect(yearWindow(years, 2026)).toEqual([2025, 2026, 2027, 2028]);
    expect(yearWindow(years, 2024)).toEqual([2024, 2025, 2026, 2027]);
    expect(yearWindow(years, 2029)).toEqual([2026, 2027, 2028, 2029]);
  });

  it('always holds the chosen year', () => {
    expect(yearWindow([2025], 2030)).toEqual([2025, 2030]);
  });
});
