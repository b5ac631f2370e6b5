import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { TextField } from '../../components/text-field.tsx';
import styles from './beheer.module.css';

const emailShape = z.email().max(320);

export type CoordinatorDraft = {
  name: string;
  email: string;
  /** Name of the first input that is not right yet. */
  wrong: 'coordinatorName' | 'coordinatorEmail' | null;
  setName: (name: string) => void;
  setEmail: (email: string) => void;
};

export const useCoordinatorDraft = (): CoordinatorDraft => {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const emailWrong = !emailShape.safeParse(email.trim()).success;
  const wrong = name.trim() === '' ? 'coordinatorName' : emailWrong ? 'coordinatorEmail' : null;
  return { name, email, wrong, setName, setEmail };
};

/** Name and address of a coordinator. */
export const CoordinatorFields = ({ draft, tried }: { draft: CoordinatorDraft; tried: boolean }) => {
  const { t } = useTranslation();
  const { name, email, setName, setEmail } = draft;
  const nameError = tried && name.trim() === '' ? t('beheer.invite.nameMissing') : null;
  const emailError =
    tried && !emailShape.safeParse(email.trim()).success ? t('beheer.invite.emailMissing') : null;
  return (
    <div className={styles.fields}>
      <TextField
        label={t('beheer.invite.name')}
        name="coordinatorName"
        autoComplete="off"
        maxLength={200}
        value={name}
        onChange={event => setName(event.target.value)}
        error={nameError}
      />
      <TextField
        label={t('beheer.invite.email')}
        name="coordinatorEmail"
        type="email"
        autoComplete="off"
        maxLength={320}
        value={email}
        onChange={event => setEmail(event.target.value)}
        error={emailError}
      />
    </div>
  );
};
