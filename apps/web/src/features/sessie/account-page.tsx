import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { QueryStates } from '../../components/query-states.tsx';
import { chooseLanguage } from '../../lib/i18n.ts';
import { useSessie } from '../../lib/sessie.ts';
import { trpc } from '../../lib/trpc.ts';
import styles from './account-page.module.css';
import { SessionList } from './session-list.tsx';

const LanguageChoice = () => {
  const { t, i18n } = useTranslation();
  return (
    <section aria-labelledby="language-title" className={styles.section}>
      <h2 id="language-title">{t('sessie.account.languageTitle')}</h2>
      <p className="dim">{t('sessie.account.languageText')}</p>
      <div className="row wrap">
        {(['nl', 'en'] as const).map(language => (
          <Button
            key={language}
            lang={language}
            variant={i18n.language === language ? 'primary' : 'default'}
            aria-pressed={i18n.language === language}
            onClick={() => void chooseLanguage(language)}
          >
            {t(language === 'en' ? 'shell.account.toEnglish' : 'shell.account.toDutch')}
          </Button>
        ))}
      </div>
    </section>
  );
};

export const AccountPage = () => {
  const { t } = useTranslation();
  const { user } = useSessie();
  const sessions = useQuery(trpc.sessie.listSessions.queryOptions({}));
  return (
    <PageLayout>
      <PageHeader title={t('sessie.account.title')}>
        {user ? (
          <p className="dim">{t('sessie.account.signedInAs', { name: user.name, email: user.email })}</p>
        ) : null}
      </PageHeader>
      <section aria-labelledby="sessions-title" className={styles.section}>
        <h2 id="sessions-title">{t('sessie.account.sessionsTitle')}</h2>
        <p className="dim">{t('sessie.account.sessionsText')}</p>
        <QueryStates query={sessions} lines={3}>
          {rows => <SessionList sessions={rows} />}
        </QueryStates>
      </section>
      <LanguageChoice />
    </PageLayout>
  );
};
