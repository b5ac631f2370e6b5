import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useJaarplan } from './jaarplan-context.ts';
import type { Result } from './jaarplan-view.ts';
import styles from './results-table.module.css';

type ResultsTableProps = { results: readonly Omit<Result, 'activiteitId'>[] };

/** What an activity is to bring, and what came of it. */
export const ResultsTable = ({ results }: ResultsTableProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { plan } = useJaarplan();
  const outcomeOf = (id: string) => plan.outcomes.find(outcome => outcome.resultId === id);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('activiteit.result.text')}</th>
          <th scope="col" className={styles.num}>
            {t('activiteit.result.target')}
          </th>
          <th scope="col">{t('activiteit.result.basis')}</th>
          <th scope="col" className={styles.num}>
            {t('activiteit.result.outcome')}
          </th>
        </tr>
      </thead>
      <tbody>
        {results.map(result => {
          const outcome = outcomeOf(result.id);
          return (
            <tr key={result.id}>
              <th scope="row" lang="nl">
                {result.text}
              </th>
              <td className={styles.num} data-label={t('activiteit.result.target')}>
                {result.target === null ? '–' : format.number(result.target)}
              </td>
              <td data-label={t('activiteit.result.basis')} lang="nl">
                {result.basis ?? '–'}
              </td>
              <td className={styles.num} data-label={t('activiteit.result.outcome')}>
                {outcome && outcome.outcome !== null ? (
                  format.number(outcome.outcome)
                ) : (
                  <span className={styles.dim}>{t('activiteit.result.notYet')}</span>
                )}
                {outcome?.sentence ? (
                  <small lang="nl" className={styles.sentence}>
                    {outcome.sentence}
                  </small>
                ) : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
