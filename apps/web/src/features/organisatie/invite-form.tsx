import type { NetwerkRole } from '@speerpunt/domain/access/permissions';
import { needsGremium } from '@speerpunt/domain/activiteit/may-report-progress';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Button } from '../../components/button.tsx';
import { FormFailure } from '../../components/form-failure.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { ApiOutput } from '../../lib/trpc.ts';
import { GremiumChoice } from './gremium-choice.tsx';
import type { OrganisatieData } from './organisatie-page.tsx';
import styles from './people.module.css';
import { RoleChoice } from './role-choice.tsx';
import { useInvite } from './use-invite.ts';

type InviteFormProps = {
  gremia: OrganisatieData['gremia'];
  onMade: (made: ApiOutput['people']['invite'] & { name: string }) => void;
  onCancel: () => void;
};

const emailShape = z.email().max(320);

/** Name, address and role of someone new. What was typed stays when the server refuses. */
export const InviteForm = ({ gremia, onMade, onCancel }: InviteFormProps) => {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<NetwerkRole | null>(null);
  const [gremiumIds, setGremiumIds] = useState<string[]>([]);
  const { invite, busy, failure } = useInvite();
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const choose = (id: string, chosen: boolean) =>
    setGremiumIds(ids => (chosen ? [...ids, id] : ids.filter(other => other !== id)));
  const nameMissing = name.trim() === '';
  const emailWrong = !emailShape.safeParse(email.trim()).success;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (busy) return;
    if (nameMissing || emailWrong || role === null) {
      const first = nameMissing ? '[name="name"]' : emailWrong ? '[name="email"]' : '[type="radio"]';
      form.current?.querySelector<HTMLInputElement>(first)?.focus();
      return;
    }
    const person = { name: name.trim(), email: email.trim(), role };
    const made = await invite({ ...person, gremiumIds: needsGremium(role) ? gremiumIds : [] });
    if (made) onMade({ ...made, name: person.name });
  };

  return (
    <form
      ref={form}
      className={`panel ${styles.form}`}
      aria-labelledby="invite-title"
      onSubmit={event => void submit(event)}
      noValidate
    >
      <h3 id="invite-title">{t('organisatie.invite.title')}</h3>
      <p className="dim s15">{t('organisatie.invite.text')}</p>
      <div className={styles.fields}>
        <TextField
          label={t('organisatie.invite.name')}
          name="name"
          autoComplete="off"
          maxLength={200}
          value={name}
          onChange={event => setName(event.target.value)}
          error={tried && nameMissing ? t('organisatie.invite.nameMissing') : null}
        />
        <TextField
          label={t('organisatie.invite.email')}
          name="email"
          type="email"
          autoComplete="off"
          maxLength={320}
          value={email}
          onChange={event => setEmail(event.target.value)}
          error={tried && emailWrong ? t('organisatie.invite.emailMissing') : null}
        />
      </div>
      <RoleChoice
        value={role}
        onChange={setRole}
        error={tried && role === null ? t('organisatie.invite.roleMissing') : null}
      />
      {role && needsGremium(role) ? (
        <GremiumChoice gremia={gremia} role={role} chosen={gremiumIds} onChange={choose} />
      ) : null}
      <FormFailure>{failure}</FormFailure>
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          {busy ? t('organisatie.invite.busy') : t('organisatie.invite.submit')}
        </Button>
        <Button onClick={onCancel}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  );
};
