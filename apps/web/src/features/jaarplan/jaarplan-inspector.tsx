import { useTranslation } from 'react-i18next';
import { useInspector } from '../../components/inspector-context.ts';
import { ActiviteitMoney } from './activiteit-money-panel.tsx';
import styles from './inspector.module.css';
import type { Activiteit } from './jaarplan-view.ts';
import { PlanMoney } from './plan-money.tsx';
import { RecentChanges } from './recent-changes.tsx';

/** Beside the plan: what belongs to the open activity, or to the plan as a whole. */
export const JaarplanInspector = ({ activiteit }: { activiteit: Activiteit | undefined }) => {
  const { t } = useTranslation();
  // The drawer bears these words as its title.
  const { docked } = useInspector();
  if (!activiteit) return <PlanMoney />;
  return (
    <>
      {docked ? <p className={styles.of}>{t('jaarplan.inspector.activiteit')}</p> : null}
      <h2 className={styles.title} lang="nl">
        {activiteit.title}
      </h2>
      <ActiviteitMoney activiteit={activiteit} />
      <RecentChanges key={activiteit.id} activiteit={activiteit} />
    </>
  );
};
