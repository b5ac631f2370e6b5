import { type TrendFactor, trendFactors } from '@speerpunt/domain/plan/plan';
import { useTranslation } from 'react-i18next';
import { Leaf } from '../../components/leaf.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { AnswerChips } from './answer-chips.tsx';
import type { TrendPoint } from './swot-view.ts';
import styles from './trend-rows.module.css';
import type { SwotPlace } from './use-swot-place.ts';

type TrendRowsProps = { points: readonly TrendPoint[]; place: SwotPlace };

const Row = ({ factor, points, place }: TrendRowsProps & { factor: TrendFactor }) => {
  const { t } = useTranslation();
  const name = t(`swot.factor.${factor}`);
  return (
    <section className={styles.row} aria-labelledby={`factor-${factor}`}>
      <header className={styles.head}>
        <Leaf size="lg">{name.charAt(0)}</Leaf>
        <div>
          <h2 id={`factor-${factor}`}>{name}</h2>
          {points.length > 0 ? (
            <p className={styles.count}>{t('swot.trends', { count: points.length })}</p>
          ) : null}
        </div>
      </header>
      {points.length > 0 ? (
        <ul className={styles.slips}>
          {points.map(({ trend, answers }) => (
            <li key={trend.id} id={`trend-${trend.id}`} className={styles.slip}>
              <PlanText as="p">{trend.text}</PlanText>
              <AnswerChips answers={answers} place={place} />
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.empty}>{t('swot.emptyFactor')}</p>
      )}
    </section>
  );
};

/** DESTEP: six rows, one for each factor, in the order of the letters. Neutral, so that only answers have colour. */
export const TrendRows = ({ points, place }: TrendRowsProps) => (
  <div className={styles.rows}>
    {trendFactors.map(factor => (
      <Row
        key={factor}
        factor={factor}
        points={points.filter(point => point.trend.factor === factor)}
        place={place}
      />
    ))}
  </div>
);
