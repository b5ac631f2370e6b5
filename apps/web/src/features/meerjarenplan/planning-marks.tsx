import { IconArrowRight, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import styles from './planning-marks.module.css';
import type { PlanningCell, PlanningEntry } from './planning-rows.ts';

const icon = { size: 17, stroke: 1.7, 'aria-hidden': true } as const;

const Mark = ({ entry }: { entry: PlanningEntry }) => {
  const { t } = useTranslation();
  const words = entry.text ? <PlanText>{entry.text}</PlanText> : null;
  if (entry.status === 'gepland')
    return (
      <span className={styles.gepland}>
        <span className="vh">{t('meerjarenplan.planning.gepland')}: </span>
        {words}
      </span>
    );
  if (entry.status === 'doorlopend')
    return (
      <span className={styles.doorlopend}>
        <span>
          {t('meerjarenplan.planning.doorlopend')}
          {words ? <>: {words}</> : null}
        </span>
        <IconArrowRight {...icon} />
      </span>
    );
  return (
    <span className={styles.open}>
      <IconHelpCircle {...icon} />
      <span>
        {t('meerjarenplan.planning.nogTeBepalen')}
        {words ? <>: {words}</> : null}
      </span>
    </span>
  );
};

/** What stands in one cell: chips with words, or a dash for nothing. */
export const PlanningMarks = ({ cell }: { cell: PlanningCell }) => {
  const { t } = useTranslation();
  if (cell.entries.length === 0)
    return (
      <span className={styles.nothing}>
        <span aria-hidden="true">–</span>
        <span className="vh">{t('meerjarenplan.planning.nothing')}</span>
      </span>
    );
  const marks = cell.entries.map(entry => <Mark key={entry.id} entry={entry} />);
  if (marks.length === 1) return marks[0];
  return (
    <ul className={styles.several}>
      {cell.entries.map((entry, i) => (
        <li key={entry.id}>{marks[i]}</li>
      ))}
    </ul>
  );
};

/** What the chips mean; the words are in the cells as well. */
export const PlanningKey = () => {
  const { t } = useTranslation();
  return (
    <p className={styles.key}>
      <span className="vh">{t('meerjarenplan.planning.key')}</span>
      <span>
        <i className={styles.keyGepland} />
        {t('meerjarenplan.planning.gepland')}
      </span>
      <span>
        <i className={styles.keyDoorlopend} />
        {t('meerjarenplan.planning.doorlopend')}
      </span>
      <span>
        <IconHelpCircle {...icon} />
        {t('meerjarenplan.planning.nogTeBepalen')}
      </span>
      <span>
        <span aria-hidden="true">–</span>
        {t('meerjarenplan.planning.nothing')}
      </span>
    </p>
  );
};
