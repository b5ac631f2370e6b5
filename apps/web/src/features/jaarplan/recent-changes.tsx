import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { QueryStates } from '../../components/query-states.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { describeChange } from './describe-change.ts';
import styles from './inspector.module.css';
import { useJaarplan } from './jaarplan-context.ts';
import type { Activiteit } from './jaarplan-view.ts';

/** The latest changes of the open activity; asked again after each save of it. */
export const RecentChanges = ({ activiteit }: { activiteit: Activiteit }) => {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { netwerk, people, plan, showHistory } = useJaarplan();
  const query = useQuery(trpc.history.list.queryOptions({ netwerk, activiteitId: activiteit.id }));
  return (
    <section>
      <div className={styles.head}>
        <h2>{t('history.title')}</h2>
        <Button size="sm" variant="quiet" aria-haspopup="dialog" onClick={() => showHistory(activiteit.id)}>
          {t('history.all')}
        </Button>
      </div>
      <QueryStates query={query} lines={3}>
        {({ changes }) =>
          changes.length === 0 ? (
            <p className={styles.dim}>{t('history.none')}</p>
          ) : (
            <ol className={styles.changes}>
              {changes.slice(0, 4).map(change => (
                <li key={change.id}>
                  <b>
                    {change.userId === plan.userId
                      ? t('common.you')
                      : (people.get(change.userId) ?? t('activiteit.someone'))}
                  </b>
                  , {describeChange(change, t, i18n.language)}
                  <small>{format.dateTime(change.at)}</small>
                </li>
              ))}
            </ol>
          )
        }
      </QueryStates>
    </section>
  );
};
