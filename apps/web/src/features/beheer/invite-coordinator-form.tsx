import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { Button } from '../../components/button.tsx';
import { FormFailure } from '../../components/form-failure.tsx';
import { readApiError } from '../../lib/api-error.ts';
import { trpc } from '../../lib/trpc.ts';
import styles from './beheer.module.css';
import type { ListedNetwerk } from './beheer-page.tsx';
import { CoordinatorFields, useCoordinatorDraft } from './coordinator-fields.tsx';
import type { Made } from './made-link.tsx';

type InviteCoordinatorFormProps = {
  netwerk: ListedNetwerk;
  onMade: (made: Made) => void;
  onCancel: () => void;
};

const useInviteCoordinator = (netwerkId: string) => {
  const { t } = useTranslation();
  const [invitationId, setInvitationId] = useState(() => uuidv7());
  const [failure, setFailure] = useState<string | null>(null);
  const queryClient = useQueryClient();
  const mutation = useMutation(trpc.beheer.inviteCoordinator.mutationOptions());
  const refresh = () => void queryClient.invalidateQueries(trpc.beheer.listNetwerken.queryFilter());
  const invite = async (person: { name: string; email: string }) => {
    setFailure(null);
    try {
      const made = await mutation.mutateAsync({ netwerkId, invitationId, ...person });
      refresh();
      return { invitationId, ...made };
    } catch (error) {
      const { code } = readApiError(error);
      if (code === 'ID_IN_USE') {
        // The answer to another attempt got lost, with something else filled in: that one is in the list now.
        setInvitationId(uuidv7());
        refresh();
        setFailure(t('beheer.invite.alreadyMade'));
      } else {
        // Someone took up another link meanwhile: the list says so.
        if (code === 'NETWERK_HAS_COORDINATOR') refresh();
        setFailure(t(`error.${code}`));
      }
      return null;
    }
  };
  return { invite, failure, busy: mutation.isPending };
};

/** A coordinator for a network that is there already. */
export const InviteCoordinatorForm = ({ netwerk, onMade, onCancel }: InviteCoordinatorFormProps) => {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const draft = useCoordinatorDraft();
  const { invite, failure, busy } = useInviteCoordinator(netwerk.id);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (busy) return;
    if (draft.wrong) {
      form.current?.querySelector<HTMLInputElement>(`[name="${draft.wrong}"]`)?.focus();
      return;
    }
    const person = { name: draft.name.trim(), email: draft.email.trim() };
    const made = await invite(person);
    if (made) onMade({ kind: 'invited', netwerk: netwerk.name, name: person.name, ...made });
  };

  return (
    <form
      ref={form}
      className={`panel ${styles.form}`}
      aria-labelledby="invite-title"
      onSubmit={event => void submit(event)}
      noValidate
    >
      <h2 id="invite-title">{t('beheer.invite.title', { netwerk: netwerk.name })}</h2>
      <p className="dim s15">{t('beheer.invite.text')}</p>
      <CoordinatorFields draft={draft} tried={tried} />
      <FormFailure>{failure}</FormFailure>
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          {busy ? t('beheer.invite.busy') : t('beheer.invite.submit')}
        </Button>
        <Button onClick={onCancel}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  );
};
