import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import styles from './bronnen-list.module.css';
import type { Plan } from './plan-outline.ts';

type Source = Plan['sources'][number];

/** The site a link leads to; null for anything that is not an address on the web. */
const hostOf = (url: string | null): string | null => {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : null;
};

const SourceLine = ({ source }: { source: Source }) => {
  const { t } = useTranslation();
  const host = hostOf(source.url);
  if (!source.url || !host)
    return (
      <>
        <PlanText className={styles.title}>{source.title}</PlanText>
        <span className="s14 dim">{t('meerjarenplan.bronnen.noLink')}</span>
      </>
    );
  return (
    <>
      <a href={source.url} target="_blank" rel="noopener noreferrer" className={styles.title}>
        <span lang="nl">{source.title}</span>
        <IconExternalLink size={17} stroke={1.7} aria-hidden="true" />
        <span className="vh"> ({t('meerjarenplan.bronnen.elsewhere')})</span>
      </a>
      <span className="s14 dim">{host}</span>
    </>
  );
};

/** What the plan was built on. */
export const BronnenList = ({ sources }: { sources: readonly Source[] }) => {
  const { t } = useTranslation();
  if (sources.length === 0)
    return (
      <EmptyState title={t('meerjarenplan.bronnen.emptyTitle')}>
        {t('meerjarenplan.bronnen.emptyText')}
      </EmptyState>
    );
  return (
    <section aria-labelledby="bronnen" className={styles.sources}>
      <h2 id="bronnen">{t('meerjarenplan.tab.bronnen')}</h2>
      <p className="dim">{t('meerjarenplan.bronnen.intro', { count: sources.length })}</p>
      <ol>
        {sources.map(source => (
          <li key={source.id} id={`source-${source.id}`}>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
};
