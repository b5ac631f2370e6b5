import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { useFormat } from '../../lib/format.ts';
import type { AttentionPoint, MoneyPoint } from './attention.ts';

type WordsProps = { point: AttentionPoint; year: number; closed: boolean };

const MoneyTitle = ({ point: { name, scope } }: { point: MoneyPoint }) => {
  const { t } = useTranslation();
  const total = scope === 'split' || scope === 'dekking' ? scope : 'whole';
  return (
    <>
      {name ? <PlanText>{name}</PlanText> : t(`netwerk.attention.${total}`)}: {t('netwerk.attention.money')}
    </>
  );
};

/** 'Goodiebags: twee bedragen', '4 activiteiten zonder ‘wanneer’'. */
export const PointTitle = ({ point, year, closed }: WordsProps) => {
  const { t } = useTranslation();
  if (point.kind === 'money') return <MoneyTitle point={point} />;
  // Of a year that is over one only knows what was reported, not what was done.
  if (point.kind === 'overdue' && closed) return t('netwerk.attention.notDone', { count: point.count });
  return t(`netwerk.attention.${point.kind}`, { count: point.count, year });
};

/** '€ 6.000 berekend, € 1.200 in de bron', or the first names. */
export const PointDetail = ({ point }: { point: AttentionPoint }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (point.kind === 'money')
    return t(`netwerk.attention.amounts.${point.said}`, {
      computed: format.money(point.computedCent),
      stated: format.money(point.statedCent),
    });
  if (point.kind === 'moneyMore') return t('netwerk.attention.moneyMoreText');
  if (point.all)
    return point.kind === 'thread' ? t('netwerk.attention.allSpeerpunten') : t('netwerk.attention.all');
  const rest = point.count - point.names.length;
  return (
    <>
      <PlanText>{point.names.join(', ')}</PlanText>
      {rest ? ` ${t('netwerk.attention.more', { count: rest })}` : null}
    </>
  );
};
