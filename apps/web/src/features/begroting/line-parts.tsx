import type { ComputedTotal } from '@speerpunt/domain/begroting/compute-begroting';
import { IconArrowUpRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { useFormat } from '../../lib/format.ts';
import styles from './line-parts.module.css';
import type { Kostenpost, LineRow } from './list-begroting-rows.ts';

/** What the costs are for, with what belongs to it in a few quiet words. */
export const LineDescription = ({ line, tags }: { line: Kostenpost; tags: readonly string[] }) => {
  const { t } = useTranslation();
  return (
    <span className={styles.description}>
      <PlanText>{line.description}</PlanText>
      {tags.map(tag => (
        <span key={tag} className={styles.tag}>
          {tag}
        </span>
      ))}
      {line.activiteitId ? (
        <span className={styles.tag}>
          <Link
            from="/app/$netwerk/begroting/$jaar"
            to="/app/$netwerk/jaarplan/$jaar"
            hash={`activiteit-${line.activiteitId}`}
            aria-label={t('begroting.activiteitOf', { description: line.description })}
          >
            {t('begroting.activiteit')}
            <IconArrowUpRight size={15} stroke={1.7} aria-hidden="true" />
          </Link>
        </span>
      ) : null}
    </span>
  );
};

/** The amount of a line, or in words that nobody knows it: never a zero that is not one. */
export const LineAmount = ({ computed }: Pick<LineRow, 'computed'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (!computed.known) return <span className={styles.unknown}>{t('begroting.unknown')}</span>;
  return <>{format.money(computed.amountCent)}</>;
};

/** A sum, with a word when lines of unknown amount are not in it. */
export const TotalAmount = ({ total }: { total: Pick<ComputedTotal, 'totalCent' | 'unknownLineIds'> }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const count = total.unknownLineIds.length;
  return (
    <>
      <span className="nowrap">{format.money(total.totalCent)}</span>
      {count ? <small className={styles.without}>{t('begroting.unknownLines', { count })}</small> : null}
    </>
  );
};
