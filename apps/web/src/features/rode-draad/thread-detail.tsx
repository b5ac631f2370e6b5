import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { useFormat } from '../../lib/format.ts';
import { useNetwerk } from '../../lib/sessie.ts';
import type { ThreadRow } from './thread.ts';
import styles from './thread-detail.module.css';

type DetailProps = { row: ThreadRow; year: number };

const Start = ({ row }: { row: ThreadRow }) => {
  const { t } = useTranslation();
  if (row.trends.length + row.swot.length === 0)
    return <p className={styles.nothing}>{t('rode-draad.detail.noStart')}</p>;
  return (
    <ul className={styles.start}>
      {row.trends.map(trend => (
        <li key={trend.id}>
          <small>
            {t('rode-draad.detail.trend')}: {t(`swot.factor.${trend.factor}`)}
          </small>
          <PlanText>{trend.text}</PlanText>
        </li>
      ))}
      {row.swot.map(item => (
        <li key={item.id}>
          <small>{t(`rode-draad.detail.quadrant.${item.quadrant}`)}</small>
          <PlanText>{item.text}</PlanText>
        </li>
      ))}
    </ul>
  );
};

const End = ({ row, year }: DetailProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { slug } = useNetwerk();
  if (row.activiteiten.length === 0) return <p className={styles.nothing}>{t('rode-draad.detail.noEnd')}</p>;
  const ofYear = row.activiteiten.filter(activiteit => activiteit.year === year);
  const sum = ofYear.reduce((cent, activiteit) => cent + (activiteit.amountCent ?? 0), 0);
  return (
    <>
      <ul className={styles.end}>
        {row.activiteiten.map(activiteit => (
          <li key={activiteit.id}>
            <span className={styles.year}>{activiteit.year}</span>
            <Link
              to="/app/$netwerk/jaarplan/$jaar"
              params={{ netwerk: slug, jaar: activiteit.year }}
              hash={`activiteit-${activiteit.id}`}
            >
              <PlanText>{activiteit.title}</PlanText>
            </Link>
            <b className={activiteit.amountCent === null ? styles.noAmount : undefined}>
              {activiteit.amountCent === null
                ? t('rode-draad.detail.noAmount')
                : format.money(activiteit.amountCent)}
            </b>
          </li>
        ))}
        {ofYear.length > 1 ? (
          <li className={styles.sum}>
            <span>{t('rode-draad.detail.sumOfYear', { year })}</span>
            <b>{format.money(sum)}</b>
          </li>
        ) : null}
      </ul>
      {row.activiteiten.some(activiteit => activiteit.shared) ? (
        <p className={styles.shared}>{t('rode-draad.detail.shared')}</p>
      ) : null}
    </>
  );
};

/** Both ends of one thread: the trends and SWOT items it answers, and the money that hangs on its activities. */
export const ThreadDetail = ({ row, year, level }: DetailProps & { level: 2 | 4 | 5 }) => {
  const { t } = useTranslation();
  const Heading = `h${level}` as const;
  return (
    <div className={styles.frame}>
      <div className={styles.detail}>
        <section>
          <Heading>{t('rode-draad.detail.start')}</Heading>
          <Start row={row} />
        </section>
        <section>
          <Heading>{t('rode-draad.detail.end')}</Heading>
          <End row={row} year={year} />
        </section>
      </div>
    </div>
  );
};
