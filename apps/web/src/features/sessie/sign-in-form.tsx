import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { ApiErrorCode } from '../../lib/api-error.ts';
import styles from './entrance.module.css';

type SignInFormProps = {
  busy: boolean;
  failure: { code: ApiErrorCode; attempt: number } | null;
  onSubmit: (credentials: { email: string; password: string }) => void;
};

/** E-mail and password. After a refusal the e-mail stays, and the focus goes to the password. */
export const SignInForm = ({ busy, failure, onSubmit }: SignInFormProps) => {
  const { t } = useTranslation();
  const [tried, setTried] = useState(false);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const attempt = failure?.attempt ?? 0;

  useEffect(() => {
    if (attempt === 0) return;
    setPassword('');
    form.current?.querySelector<HTMLInputElement>('[name="password"]')?.focus();
  }, [attempt]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy) return;
    if (email.trim() && password) return onSubmit({ email: email.trim(), password });
    form.current
      ?.querySelector<HTMLInputElement>(email.trim() ? '[name="password"]' : '[name="email"]')
      ?.focus();
  };
  const wrong = failure?.code === 'WRONG_CREDENTIALS' && password === '';

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={t('sessie.signIn.email')}
        name="email"
        type="email"
        autoComplete="username"
        placeholder={t('sessie.signIn.emailPlaceholder')}
        value={email}
        onChange={event => setEmail(event.target.value)}
        error={tried && !email.trim() ? t('sessie.signIn.emailMissing') : null}
      />
      <TextField
        label={t('sessie.signIn.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        reveal={{ show: t('sessie.signIn.showPassword'), hide: t('sessie.signIn.hidePassword') }}
        value={password}
        onChange={event => setPassword(event.target.value)}
        error={
          wrong
            ? t('error.WRONG_CREDENTIALS')
            : tried && !password
              ? t('sessie.signIn.passwordMissing')
              : null
        }
      />
      <div role="alert" className={styles.alert}>
        {failure && failure.code !== 'WRONG_CREDENTIALS' ? (
          <p>
            <IconAlertTriangle size={20} stroke={1.7} aria-hidden="true" />
            {t(`error.${failure.code}`)}
          </p>
        ) : null}
        {wrong ? <p className="vh">{t('error.WRONG_CREDENTIALS')}</p> : null}
      </div>
      <Button type="submit" variant="primary" size="lg" busy={busy} className={styles.submit}>
        {busy ? t('sessie.signIn.busy') : t('sessie.signIn.submit')}
      </Button>
    </form>
  );
};
