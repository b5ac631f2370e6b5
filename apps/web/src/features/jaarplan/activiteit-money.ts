import { type ComputedBegroting, computeBegroting } from '@speerpunt/domain/begroting/compute-begroting';
import type { Jaarplan } from './jaarplan-view.ts';

type Plan = Pick<Jaarplan, 'themas' | 'groups' | 'kostenposten' | 'dekking'>;

/** The begroting of the plan, computed; null where it has none, or where an amount is too large to count. */
export const getMoney = ({ themas, groups, kostenposten, dekking }: Plan): ComputedBegroting | null => {
  if (kostenposten.length === 0) return null;
  const computed = computeBegroting({
    themas,
    groups,
    lines: kostenposten,
    dekking,
    split: [],
    stated: { totalCent: null, dekkingCent: null },
  });
  return computed.ok ? computed : null;
};

/** The cost lines that name an activity, with what each counts for. */
export const listMoneyOf = (plan: Plan, money: ComputedBegroting, activiteitId: string) => {
  const amounts = new Map(money.lines.map(line => [line.id, line]));
  return plan.kostenposten
    .filter(line => line.activiteitId === activiteitId)
    .flatMap(line => {
      const amount = amounts.get(line.id);
      return amount ? [{ ...line, amountCent: amount.amountCent, known: amount.known }] : [];
    });
};
