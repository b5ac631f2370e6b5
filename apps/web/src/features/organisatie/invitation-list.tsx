import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { focusFirst } from '../../components/focus-first.ts';
import { FormFailure } from '../../components/form-failure.tsx';
import { QueryStates } from '../../components/query-states.tsx';
import { showToast } from '../../components/toast-store.ts';
import { readApiError } from '../../lib/api-error.ts';
import { useFormat } from '../../lib/format.ts';
import { useNetwerk } from '../../lib/sessie.ts';
import { type ApiOutput, trpc } from '../../lib/trpc.ts';
import styles from './people.module.css';

type Invitation = ApiOutput['people']['listInvitations'][number];

const useWithdraw = (onDone: () => void) => {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { slug } = useNetwerk();
  const [failure, setFailure] = useState<string | null>(null);
  const mutation = useMutation(trpc.people.withdrawInvitation.mutationOptions());
  const withdraw = async ({ id, name }: Invitation) => {
    try {
      await mutation.mutateAsync({ netwerk: slug, id });
      showToast({ message: t('organisatie.invitations.withdrawn', { name }) });
      onDone();
    } catch (error) {
      const { code } = readApiError(error);
      setFailure(code === 'NOT_FOUND' ? t('organisatie.invitations.gone') : t(`error.${code}`));
    }
    await queryClient.invalidateQueries(trpc.people.listInvitations.queryFilter());
  };
  return { withdraw, failure, busy: mutation.isPending };
};

type WithdrawDialogProps = { invitation: Invitation; onClose: () => void; onWithdrawn: () => void };

const WithdrawDialog = ({ invitation, onClose, onWithdrawn }: WithdrawDialogProps) => {
  const { t } = useTranslation();
  const { withdraw, failure, busy } = useWithdraw(onWithdrawn);
  return (
    <ConfirmDialog
      opened
      danger
      title={t('organisatie.invitations.withdrawTitle', { name: invitation.name })}
      confirmLabel={t('organisatie.invitations.withdraw')}
      busy={busy}
      onConfirm={() => void withdraw(invitation)}
      onClose={onClose}
    >
      <p>{t('organisatie.invitations.withdrawText')}</p>
      <FormFailure>{failure}</FormFailure>
    </ConfirmDialog>
  );
};

const InvitationRow = ({ invitation, onWithdraw }: { invitation: Invitation; onWithdraw: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, email, role, expiresAt } = invitation;
  const expired = new Date(expiresAt).getTime() < Date.now();
  return (
    <li id={`uitnodiging-${invitation.id}`}>
      <div className={styles.who}>
        <b>{name}</b>
        <small>{email}</small>
      </div>
      <div className={styles.role}>
        <b>{t(`shell.role.${role}`)}</b>
        <small className={expired ? 'warn' : ''}>
          {t(expired ? 'organisatie.invitations.expired' : 'organisatie.invitations.until', {
            date: format.date(expiresAt),
          })}
        </small>
      </div>
      <Button size="sm" aria-label={t('organisatie.invitations.withdrawOf', { name })} onClick={onWithdraw}>
        {t('organisatie.invitations.withdraw')}
      </Button>
    </li>
  );
};

/** Links that were not taken up yet. They cannot be shown again, only be withdrawn. */
export const InvitationList = () => {
  const { t } = useTranslation();
  const { slug } = useNetwerk();
  const query = useQuery(trpc.people.listInvitations.queryOptions({ netwerk: slug }));
  const [chosen, setChosen] = useState<Invitation | null>(null);
  const close = (focus: string) => {
    setChosen(null);
    focusFirst(focus);
  };
  return (
    <section aria-labelledby="invitations-title" className={styles.open}>
      <h3 id="invitations-title" tabIndex={-1}>
        {t('organisatie.invitations.title')}
      </h3>
      <QueryStates query={query} lines={2}>
        {rows =>
          rows.length === 0 ? (
            <p className="dim s15">{t('organisatie.invitations.none')}</p>
          ) : (
            <ul className={`panel ${styles.list} ${styles.invited}`}>
              {rows.map(row => (
                <InvitationRow key={row.id} invitation={row} onWithdraw={() => setChosen(row)} />
              ))}
            </ul>
          )
        }
      </QueryStates>
      {chosen ? (
        <WithdrawDialog
          invitation={chosen}
          onClose={() => close(`#uitnodiging-${chosen.id} button`)}
          onWithdrawn={() => close('#invitations-title')}
        />
      ) : null}
    </section>
  );
};
