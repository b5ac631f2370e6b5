import { isWritable } from '@speerpunt/domain/plan/plan';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Leaf } from '../../components/leaf.tsx';
import { useMay, useNetwerk } from '../../lib/sessie.ts';
import { listAttention } from './attention.ts';
import styles from './attention-list.module.css';
import { AttentionRow } from './attention-row.tsx';
import type { Money } from './compute-money.ts';
import { todayOf } from './describe-moment.ts';
import type { JaarOverzicht } from './overzicht.ts';

type AttentionListProps = { overzicht: JaarOverzicht; money: Money };

const AllDone = ({ overzicht }: { overzicht: JaarOverzicht }) => {
  const { t } = useTranslation();
  const { plan, activiteiten } = overzicht;
  const text =
    activiteiten.length === 0
      ? t('netwerk.hero.noActiviteiten')
      : plan.state === 'afgesloten'
        ? t('netwerk.attention.emptyClosed')
        : t('netwerk.attention.emptyText');
  return (
    <div className={`panel ${styles.done}`}>
      <Leaf tone="soft">
        <IconCircleCheck size={22} stroke={1.7} />
      </Leaf>
      <div>
        {activiteiten.length ? <b>{t('netwerk.attention.emptyTitle')}</b> : null}
        <p className={styles.detail}>{text}</p>
      </div>
    </div>
  );
};

/** Only what really is so, each with its count, a few names and the way to the place. */
export const AttentionList = ({ overzicht, money }: AttentionListProps) => {
  const { t } = useTranslation();
  const { slug } = useNetwerk();
  const { state, firstYear } = overzicht.plan;
  const mayFill = useMay('activiteit.write') && isWritable(state);
  const points = listAttention(overzicht, money, todayOf(new Date()));
  const closed = state === 'afgesloten';
  return (
    <section aria-labelledby="vraagt-aandacht">
      <div className={styles.head}>
        <h2 id="vraagt-aandacht">
          {closed ? t('netwerk.attention.titleClosed') : t('netwerk.attention.title')}
        </h2>
        {points.length ? (
          <span className="s15 dim">{t('netwerk.attention.count', { count: points.length })}</span>
        ) : null}
      </div>
      {points.length && !isWritable(state) ? (
        <p className={styles.fixed}>
          {closed ? t('netwerk.attention.closed') : t('netwerk.attention.fixed')}
        </p>
      ) : null}
      {points.length ? (
        <ul className={`panel ${styles.list}`}>
          {points.map((point, index) => (
            <li key={point.kind === 'money' ? `${point.scope}-${point.id ?? index}` : point.kind}>
              <AttentionRow point={point} netwerk={slug} year={firstYear} mayFill={mayFill} closed={closed} />
            </li>
          ))}
        </ul>
      ) : (
        <AllDone overzicht={overzicht} />
      )}
    </section>
  );
};
