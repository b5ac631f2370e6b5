import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { useFormat } from '../../lib/format.ts';
import { focusCard } from './focus-card.ts';
import styles from './jaarplan.module.css';
import { useJaarplan } from './jaarplan-context.ts';
import { useRestoreActiviteit } from './use-delete-activiteit.ts';

/** What was taken out of the plan, to put back or to look into. */
export const DeletedList = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { plan, people, mayWrite, showHistory } = useJaarplan();
  const restore = useRestoreActiviteit();
  const deleted = plan.deletedActiviteiten;
  if (!mayWrite || deleted.length === 0) return null;
  const putBack = async (id: string, version: number) => {
    if (await restore(id, version)) focusCard(id);
  };
  return (
    <details className={styles.deleted}>
      <summary>{t('jaarplan.deleted.title', { count: deleted.length })}</summary>
      <ul>
        {deleted.map(({ id, title, version, updatedAt, updatedBy }) => (
          <li key={id}>
            <div>
              <p lang="nl">{title}</p>
              <p className={styles.quiet}>
                {t('jaarplan.deleted.by', {
                  name: people.get(updatedBy) ?? t('activiteit.someone'),
                  when: format.dateTime(updatedAt),
                })}
              </p>
            </div>
            <Button size="sm" variant="quiet" aria-haspopup="dialog" onClick={() => showHistory(id)}>
              {t('history.title')}
              <span className="vh"> ({title})</span>
            </Button>
            <Button size="sm" onClick={() => void putBack(id, version)}>
              {t('jaarplan.deleted.restore')}
              <span className="vh"> ({title})</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
};
