import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { ApiErrorCode } from '../../lib/api-error.ts';
import styles from './entrance.module.css';

type InvitationFormProps = {
  /** As the one who invites wrote it; to be corrected here. */
  invitedName: string;
  /** Then the password is the one that the account has, not a new one. */
  accountExists: boolean;
  busy: boolean;
  failure: ApiErrorCode | null;
  onSubmit: (values: { name: string; password: string }) => void;
};

const passwordLength = 12;

export const InvitationForm = (props: InvitationFormProps) => {
  const { invitedName, accountExists, busy, failure, onSubmit } = props;
  const { t } = useTranslation();
  const [tried, setTried] = useState(false);
  const [name, setName] = useState(invitedName);
  const [password, setPassword] = useState('');
  const nameMissing = name.trim() === '';
  const tooShort = password.length < passwordLength;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (busy) return;
    if (!nameMissing && !tooShort) return onSubmit({ name: name.trim(), password });
    const first = nameMissing ? 'name' : 'password';
    event.currentTarget.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
  };

  return (
    <form className={styles.single} onSubmit={submit} noValidate>
      <TextField
        label={t('sessie.invitation.name')}
        name="name"
        autoComplete="name"
        hint={t('sessie.invitation.nameHint')}
        value={name}
        onChange={event => setName(event.target.value)}
        error={tried && nameMissing ? t('sessie.invitation.nameMissing') : null}
      />
      <TextField
        label={t(accountExists ? 'sessie.invitation.existingPassword' : 'sessie.invitation.password')}
        name="password"
        type="password"
        autoComplete={accountExists ? 'current-password' : 'new-password'}
        hint={accountExists ? undefined : t('sessie.invitation.passwordHint')}
        reveal={{ show: t('sessie.signIn.showPassword'), hide: t('sessie.signIn.hidePassword') }}
        value={password}
        onChange={event => setPassword(event.target.value)}
        error={tried && tooShort ? t('sessie.invitation.passwordTooShort') : null}
      />
      <div role="alert" className={styles.alert}>
        {failure ? <p>{t(`error.${failure}`)}</p> : null}
      </div>
      <Button type="submit" variant="primary" size="lg" busy={busy}>
        {busy ? t('sessie.invitation.busy') : t('sessie.invitation.submit')}
      </Button>
    </form>
  );
};
