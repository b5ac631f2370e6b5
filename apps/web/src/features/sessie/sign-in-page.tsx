import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import type { ApiErrorCode } from '../../lib/api-error.ts';
import { chooseLanguage } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { trpc } from '../../lib/trpc.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import styles from './entrance.module.css';
import { EntranceFrame } from './entrance-frame.tsx';
import { signIn } from './sign-in.ts';
import { SignInForm } from './sign-in-form.tsx';

const route = getRouteApi('/inloggen');

/** Signing in and going to where one was headed. `who` tells which of the buttons is at work. */
const useSignIn = () => {
  const router = useRouter();
  const { naar } = route.useSearch();
  const [who, setWho] = useState<string | null>(null);
  const [failure, setFailure] = useState<{ code: ApiErrorCode; attempt: number } | null>(null);
  const start = async (credentials: { email: string; password: string }, by: string) => {
    setWho(by);
    const code = await signIn(credentials);
    if (code) setFailure(last => ({ code, attempt: (last?.attempt ?? 0) + 1 }));
    // The guard of this page now leads on: to `naar`, or home.
    else await router.navigate({ to: '/inloggen', search: { naar }, replace: true, ignoreBlocker: true });
    setWho(null);
  };
  return { who, failure, start };
};

export const SignInPage = () => {
  const { t, i18n } = useTranslation();
  const { who, failure, start } = useSignIn();
  // Not the suspending query: the form must show although the API does not answer.
  const { data } = useQuery(trpc.sessie.get.queryOptions({}));
  const other = i18n.language === 'en' ? 'nl' : 'en';
  usePageTitle(t('sessie.signIn.title'));
  return (
    <EntranceFrame>
      <h1 tabIndex={-1}>{t('sessie.signIn.title')}</h1>
      <p className="dim">{t('sessie.signIn.intro')}</p>
      <SignInForm
        busy={who === 'form'}
        failure={failure}
        onSubmit={credentials => void start(credentials, 'form')}
      />
      {data?.demo ? (
        <DemoAccounts
          demo={data.demo}
          busyEmail={who}
          onChoose={email => void start({ email, password: data.demo?.password ?? '' }, email)}
        />
      ) : null}
      <div className={styles.foot}>
        <p>{t('sessie.signIn.noAccount')}</p>
        <Button variant="quiet" size="sm" lang={other} onClick={() => void chooseLanguage(other)}>
          {t('sessie.signIn.otherLanguage')}
        </Button>
      </div>
    </EntranceFrame>
  );
};
