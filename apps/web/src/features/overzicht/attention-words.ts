import type { TFunction } from 'i18next';
import type { Format } from '../../lib/format.ts';
import type { AttentionPoint, MoneyPoint } from './attention.ts';

const moneyName = (t: TFunction, { name, scope }: MoneyPoint): string =>
  name ?? t(`netwerk.attention.${scope === 'split' || scope === 'dekking' ? scope : 'whole'}`);

/** 'Goodiebags: twee bedragen', '4 activiteiten zonder ‘wanneer’'. */
export const titleOf = (t: TFunction, point: AttentionPoint, year: number): string => {
  if (point.kind === 'money') return t('netwerk.attention.money', { name: moneyName(t, point) });
  return t(`netwerk.attention.${point.kind}`, { count: point.count, year });
};

/** '€ 6.000 berekend, € 1.200 in de bron'. */
export const amountsOf = (t: TFunction, format: Format, point: MoneyPoint): string =>
  t(`netwerk.attention.amounts.${point.said}`, {
    computed: format.money(point.computedCent),
    stated: format.money(point.statedCent),
  });
