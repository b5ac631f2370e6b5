import { expect, it } from 'vitest';
import type { RodeDraad } from './thread.ts';
import { computeYearMoney } from './thread-money.ts';

type Line = RodeDraad['amounts'][number];

const line = (id: string, fields: Partial<Line>): Line => ({
  id,
  year: 2026,
  activiteitId: null,
  moneyKind: 'programma',
  priceCent: null,
  quantity: null,
  participants: null,
  agreedCent: null,
  percentage: null,
  ...fields,
});

it('adds what hangs on activities, and names the rest by kind', () => {
  const amounts = [
    line('1', { activiteitId: 'a', priceCent: 1000, quantity: 3 }),
    line('2', { activiteitId: 'a', agreedCent: 500 }),
    line('3', { agreedCent: 700 }),
    line('4', { agreedCent: 900, moneyKind: 'overhead' }),
    line('5', { percentage: 2, moneyKind: 'afdracht' }),
    line('6', { activiteitId: 'a', agreedCent: 1, year: 2027 }),
  ];
  const dekking = [{ id: 'd', year: 2026, kind: 'subsidie' as const, amountCent: 100_000 }];
  const money = computeYearMoney({ amounts, dekking }, 2026);
  expect(money).toMatchObject({
    totalCent: 7100,
    tiedCent: 3500,
    rest: { programma: 700, loon: 0, overhead: 900, afdracht: 2000 },
  });
  expect(money && money !== 'too_large' && money.byActiviteit.get('a')).toBe(3500);
});

it('says that there is nothing, or that it is too much', () => {
  expect(computeYearMoney({ amounts: [], dekking: [] }, 2026)).toBeNull();
  const amounts = [line('1', { priceCent: 9_000_000_000, quantity: 2 })];
  expect(computeYearMoney({ amounts, dekking: [] }, 2026)).toBe('too_large');
});
