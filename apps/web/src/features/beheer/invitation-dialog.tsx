import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { FormFailure } from '../../components/form-failure.tsx';
import { showToast } from '../../components/toast-store.ts';
import { readApiError } from '../../lib/api-error.ts';
import { trpc } from '../../lib/trpc.ts';
import type { InvitationAct } from './coordinator-invitations.tsx';
import type { Made } from './made-link.tsx';

type InvitationDialogProps = {
  act: InvitationAct;
  onClose: () => void;
  onWithdrawn: () => void;
  onRenewed: (made: Made) => void;
};

const useInvitationAct = ({ act, onWithdrawn, onRenewed }: InvitationDialogProps) => {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [failure, setFailure] = useState<string | null>(null);
  const renewing = useMutation(trpc.beheer.renewInvitation.mutationOptions());
  const withdrawing = useMutation(trpc.beheer.withdrawInvitation.mutationOptions());
  const { netwerk, invitation } = act;
  const { name } = invitation;
  const busy = renewing.isPending || withdrawing.isPending;

  const confirm = async () => {
    if (busy) return;
    setFailure(null);
    const which = { netwerkId: netwerk.id, invitationId: invitation.id };
    try {
      if (act.kind === 'renew') {
        const made = await renewing.mutateAsync(which);
        onRenewed({ kind: 'renewed', netwerk: netwerk.name, name, invitationId: invitation.id, ...made });
      } else {
        await withdrawing.mutateAsync(which);
        showToast({ message: t('beheer.invitations.withdrawn', { name }) });
        onWithdrawn();
      }
    } catch (error) {
      const { code } = readApiError(error);
      setFailure(code === 'NOT_FOUND' ? t('beheer.invitations.gone') : t(`error.${code}`));
    }
    await queryClient.invalidateQueries(trpc.beheer.listNetwerken.queryFilter());
  };
  return { confirm, failure, busy };
};

/** Asks first: what is done here makes a link worthless that someone may have. */
export const InvitationDialog = (props: InvitationDialogProps) => {
  const { t } = useTranslation();
  const { act, onClose } = props;
  const { confirm, failure, busy } = useInvitationAct(props);
  const { name } = act.invitation;
  const isRenew = act.kind === 'renew';
  return (
    <ConfirmDialog
      opened
      danger={!isRenew}
      title={t(isRenew ? 'beheer.invitations.renewTitle' : 'beheer.invitations.withdrawTitle', { name })}
      confirmLabel={t(isRenew ? 'beheer.invitations.renewSubmit' : 'beheer.invitations.withdraw')}
      busy={busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{isRenew ? t('beheer.invitations.renewText', { name }) : t('beheer.invitations.withdrawText')}</p>
      <FormFailure>{failure}</FormFailure>
    </ConfirmDialog>
  );
};
