import { activiteitGaps, isOverdue } from '@speerpunt/domain/activiteit/needs-attention';
import type { AgreedKind } from '@speerpunt/domain/begroting/begroting';
import type { BegrotingDifference } from '@speerpunt/domain/begroting/compute-begroting';
import { threadGaps } from '@speerpunt/domain/meerjarenplan/thread-gaps';
import type { Money } from './compute-money.ts';
import type { Overzicht } from './overzicht.ts';
import { inThemeOrder } from './theme-roots.ts';

export type ListKind = 'overdue' | 'unread' | 'wanneer' | 'wie' | 'speerpunt' | 'thread';

/** Names of the first few, and how many there are; `firstId` is where the link leads. `all` when none is without. */
export type ListPoint = { kind: ListKind; count: number; names: string[]; firstId: string; all: boolean };

export type MoneyPoint = {
  kind: 'money';
  scope: BegrotingDifference['scope'];
  id: string | null;
  /** Of the line or theme; null for a total. */
  name: string | null;
  said: AgreedKind | 'split';
  computedCent: number;
  statedCent: number;
};

export type AttentionPoint = ListPoint | MoneyPoint | { kind: 'moneyMore'; count: number };

type Named = { id: string; title: string };

const mostNames = 3;
const mostAmounts = 4;

const listPoint = (kind: ListKind, rows: readonly Named[], total: number): ListPoint[] => {
  const [first] = rows;
  if (!first) return [];
  const names = rows.slice(0, mostNames).map(row => row.title);
  const all = rows.length === total && total > mostNames;
  return [{ kind, count: rows.length, names, firstId: first.id, all }];
};

const moneyPoint = (overzicht: Overzicht, difference: BegrotingDifference): MoneyPoint => {
  const { scope, id, computedCent, statedCent } = difference;
  const line = scope === 'line' ? overzicht.kostenposten.find(post => post.id === id) : undefined;
  const thema = scope === 'thema' ? overzicht.themas.find(row => row.id === id) : undefined;
  const name = line?.description ?? thema?.title ?? null;
  // The split is what was divided against what was budgeted; both stand in the plan itself.
  const said = scope === 'split' ? 'split' : (line?.agreedKind ?? 'bron');
  return { kind: 'money', scope, id, name, said, computedCent, statedCent };
};

const moneyPoints = (overzicht: Overzicht, money: Money): AttentionPoint[] => {
  if (!money?.ok) return [];
  const points = money.differences.map(difference => moneyPoint(overzicht, difference));
  if (points.length <= mostAmounts) return points;
  const shown = points.slice(0, mostAmounts - 1);
  return [...shown, { kind: 'moneyMore', count: points.length - shown.length }];
};

/** What asks attention in a year, the most pressing first; `today` is YYYY-MM-DD. */
export const listAttention = (overzicht: Overzicht, money: Money, today: string): AttentionPoint[] => {
  const { speerpunten, progress, themas } = overzicht;
  const activiteiten = inThemeOrder(themas, overzicht.activiteiten);
  const status = new Map(progress.map(report => [report.activiteitId, report.status]));
  const gaps = activiteiten.map(activiteit => ({ activiteit, lacks: activiteitGaps(activiteit) }));
  const lacking = (gap: 'wanneer' | 'wie' | 'speerpunt') =>
    gaps.filter(({ lacks }) => lacks.includes(gap)).map(({ activiteit }) => activiteit);
  const overdue = activiteiten.filter(a => isOverdue(a.wanneer, status.get(a.id) ?? null, today));
  const unread = activiteiten.filter(a => a.wanneerText?.trim() && !a.wanneer);
  const total = activiteiten.length;
  const unserved = threadGaps(overzicht).speerpuntenWithoutActiviteit;
  return [
    ...listPoint('overdue', overdue, total),
    ...moneyPoints(overzicht, money),
    ...listPoint('unread', unread, total),
    ...listPoint('wanneer', lacking('wanneer'), total),
    ...listPoint('wie', lacking('wie'), total),
    // Without a meerjarenplan there is nothing to tie an activity to.
    ...(speerpunten.length ? listPoint('speerpunt', lacking('speerpunt'), total) : []),
    ...listPoint('thread', unserved, speerpunten.length),
  ];
};
