import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Bar } from '../../components/bar.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { useFormat } from '../../lib/format.ts';
import styles from './inspector.module.css';
import { useJaarplan } from './jaarplan-context.ts';

const route = getRouteApi('/app/$netwerk/jaarplan/$jaar');

/** What the plan costs, theme by theme. */
export const PlanMoney = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { netwerk, jaar } = route.useParams();
  const { plan, money } = useJaarplan();
  if (!money)
    return (
      <section>
        <h2>{t('jaarplan.money.title')}</h2>
        <p className={styles.dim}>{t('jaarplan.money.none')}</p>
        <p className={styles.tip}>{t('jaarplan.inspector.hint')}</p>
      </section>
    );
  const totals = new Map(money.themas.map(row => [row.id, row]));
  const largest = Math.max(1, ...money.themas.map(row => row.totalCent));
  const { totalCent } = money;
  return (
    <section>
      <h2>{t('jaarplan.money.title')}</h2>
      <p className={styles.amount}>{format.money(totalCent)}</p>
      <div className={styles.bars}>
        {plan.themas.map((thema, index) => {
          const total = totals.get(thema.id);
          if (!total) return null;
          const unknown = total.unknownLineIds.length;
          return (
            <Bar
              key={thema.id}
              label={<span lang="nl">{thema.title}</span>}
              amount={format.money(total.totalCent)}
              fill={1}
              length={total.totalCent / largest}
              words={unknown > 0 ? t('jaarplan.money.unknownLines', { count: unknown }) : ''}
              theme={index}
            />
          );
        })}
      </div>
      <LinkButton to="/app/$netwerk/begroting/$jaar" params={{ netwerk, jaar }} size="sm" variant="quiet">
        {t('jaarplan.money.toBegroting')}
      </LinkButton>
      <p className={styles.tip}>{t('jaarplan.inspector.hint')}</p>
    </section>
  );
};
