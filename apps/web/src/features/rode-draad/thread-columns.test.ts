import { describe, expect, it } from 'vitest';
import type { RodeDraad } from './thread.ts';
import { columnLabel, listColumns } from './thread-columns.ts';

type Plan = RodeDraad['plans'][number];

const plan = (kind: Plan['kind'], firstYear: number, lastYear = firstYear): Plan => ({
  id: `${kind}-${firstYear}`,
  kind,
  title: '',
  state: 'concept',
  firstYear,
  lastYear,
  meerjarenplanId: kind === 'jaarplan' ? 'm' : null,
});

const meerjarenplan: RodeDraad['meerjarenplan'] = {
  ...plan('meerjarenplan', 2026, 2031),
  id: 'm',
  subtitle: null,
  division: null,
  planVersion: 1,
  version: 1,
  updatedAt: '2026-01-01T00:00:00Z',
};

const labels = (years: number[], chosen: number): string[] =>
  listColumns({ meerjarenplan, plans: years.map(year => plan('jaarplan', year)) }, chosen).map(columnLabel);

describe('listColumns', () => {
  it('takes years without a jaarplan together', () => {
    expect(labels([2026, 2027], 2026)).toEqual(['2026', '2027', '2028–31']);
    expect(labels([2028], 2028)).toEqual(['2026–27', '2028', '2029–31']);
  });

  it('keeps the chosen year by itself, also without a jaarplan', () => {
    expect(labels([2026], 2028)).toEqual(['2026', '2027', '2028', '2029–31']);
    expect(labels([], 2026)).toEqual(['2026', '2027–31']);
  });

  it('leaves out jaarplannen of another meerjarenplan', () => {
    const other = { ...plan('jaarplan', 2026), meerjarenplanId: 'other' };
    const [first] = listColumns({ meerjarenplan, plans: [other] }, 2026);
    expect(first).toMatchObject({ jaarplan: null, chosen: true });
  });
});
