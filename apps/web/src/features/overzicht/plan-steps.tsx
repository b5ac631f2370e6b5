import { type PlanState, planStates } from '@speerpunt/domain/plan/plan';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './plan-steps.module.css';

/** The way of a plan, from concept to afgesloten, with where it stands now. */
export const PlanSteps = ({ state }: { state: PlanState }) => {
  const { t } = useTranslation();
  const now = planStates.indexOf(state);
  return (
    <div className={styles.frame}>
      <ol className={styles.steps} aria-label={t('netwerk.hero.steps')}>
        {planStates.map((step, index) => (
          <li
            key={step}
            aria-current={index === now ? 'step' : undefined}
            className={index < now ? styles.passed : index === now ? styles.now : styles.ahead}
          >
            <i aria-hidden="true">{index < now ? <IconCheck size={12} stroke={3} /> : null}</i>
            <b>{t(`plan.state.${step}`)}</b>
            {index < now ? <span className="vh"> ({t('netwerk.hero.stepDone')})</span> : null}
          </li>
        ))}
      </ol>
    </div>
  );
};
