import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { useFormat } from '../../lib/format.ts';
import styles from './organisatie.module.css';
import type { OrganisatieData } from './organisatie-page.tsx';

/** Inhabitants, consortium and municipalities. */
export const NetwerkFacts = ({ data }: { data: OrganisatieData }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { netwerk, gemeenten } = data;
  const unknown = <span className={styles.unknown}>{t('organisatie.unknown')}</span>;
  return (
    <section aria-labelledby="facts-title" className={`panel ${styles.facts}`}>
      <h2 id="facts-title" className="vh">
        {t('organisatie.facts.title')}
      </h2>
      {netwerk.fictional ? <p className={styles.fictional}>{t('organisatie.facts.fictional')}</p> : null}
      <dl>
        <div>
          <dt>{t('organisatie.facts.inhabitants')}</dt>
          <dd>{netwerk.inhabitants === null ? unknown : format.number(netwerk.inhabitants)}</dd>
        </div>
        <div>
          <dt>{t('organisatie.facts.consortium')}</dt>
          <dd>{netwerk.consortium ? <PlanText>{netwerk.consortium}</PlanText> : unknown}</dd>
        </div>
        <div className={styles.gemeenten}>
          <dt>{t('organisatie.facts.gemeenten', { count: gemeenten.length })}</dt>
          <dd>{gemeenten.length ? <PlanText>{gemeenten.join(', ')}</PlanText> : unknown}</dd>
        </div>
      </dl>
    </section>
  );
};
