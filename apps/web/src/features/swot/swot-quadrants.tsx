import { isIntern, type SwotQuadrant, swotQuadrants } from '@speerpunt/domain/swot/swot';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { themeClass } from '../../components/theme-color.ts';
import { AnswerChips } from './answer-chips.tsx';
import styles from './swot-quadrants.module.css';
import type { SwotPoint } from './swot-view.ts';
import type { SwotPlace } from './use-swot-place.ts';

/** Tints of their own, not the colours of themes: they only tell the four apart. */
const tints: Record<SwotQuadrant, string> = {
  sterk: themeClass(0),
  zwak: themeClass(2),
  kans: themeClass(1),
  bedreiging: themeClass(3),
};

type PointsProps = { points: readonly SwotPoint[]; place: SwotPlace };

const Slip = ({ point, place }: { point: SwotPoint; place: SwotPlace }) => (
  <li id={`swot-${point.item.id}`} className={styles.slip}>
    <PlanText as="p">{point.item.text}</PlanText>
    {point.children.length > 0 ? (
      <ul className={styles.children}>
        {point.children.map(child => (
          <PlanText as="li" key={child.id} id={`swot-${child.id}`}>
            {child.text}
          </PlanText>
        ))}
      </ul>
    ) : null}
    <AnswerChips answers={point.answers} place={place} />
  </li>
);

const Quadrant = ({ quadrant, points, place }: PointsProps & { quadrant: SwotQuadrant }) => {
  const { t } = useTranslation();
  return (
    <section className={`${styles.quadrant} ${tints[quadrant]}`} aria-labelledby={`swot-${quadrant}`}>
      <header className={styles.head}>
        <h2 id={`swot-${quadrant}`}>{t(`swot.quadrant.${quadrant}`)}</h2>
        <span className={styles.count}>{t('swot.points', { count: points.length })}</span>
        <span className={styles.side}>{t(isIntern(quadrant) ? 'swot.intern' : 'swot.extern')}</span>
      </header>
      {points.length > 0 ? (
        <ul className={styles.slips}>
          {points.map(point => (
            <Slip key={point.item.id} point={point} place={place} />
          ))}
        </ul>
      ) : (
        <p className={styles.empty}>{t('swot.emptyQuadrant')}</p>
      )}
    </section>
  );
};

/** Four quadrants of white slips: above what lies in our own hands, below what comes from outside. */
export const SwotQuadrants = ({ points, place }: PointsProps) => (
  <div className={styles.swot}>
    {swotQuadrants.map(quadrant => (
      <Quadrant
        key={quadrant}
        quadrant={quadrant}
        points={points.filter(point => point.item.quadrant === quadrant)}
        place={place}
      />
    ))}
  </div>
);
