import { useTranslation } from 'react-i18next';
import { Leaf } from '../../components/leaf.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import styles from './group-title.module.css';
import type { ThreadGroup } from './thread.ts';

/** The theme with its number, and under what other name the jaarplan of the year knows it. */
export const GroupTitle = ({ group, year }: { group: ThreadGroup; year: number }) => {
  const { t } = useTranslation();
  const { number, title, otherNames } = group;
  return (
    <span className={styles.title}>
      {number === null ? null : <Leaf size="sm">{number}</Leaf>}
      <span className={styles.words}>
        {title === null ? t('rode-draad.table.withoutTheme') : <PlanText>{title}</PlanText>}
        {otherNames.length ? (
          <small>
            {t('rode-draad.table.renamed', { count: otherNames.length, year })}{' '}
            <PlanText>{otherNames.join(', ')}</PlanText>
          </small>
        ) : null}
      </span>
    </span>
  );
};
