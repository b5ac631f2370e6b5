import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { FormFailure } from '../../components/form-failure.tsx';
import { showToast } from '../../components/toast-store.ts';
import { refreshSessie, useNetwerk } from '../../lib/sessie.ts';
import { trpc } from '../../lib/trpc.ts';
import type { Person } from './people-list.tsx';
import { usePeopleFailure, useRefreshPeople } from './use-people-failure.ts';

type EndMemberDialogProps = { person: Person; isSelf: boolean; onClose: () => void; onEnded: () => void };

export const EndMemberDialog = ({ person, isSelf, onClose, onEnded }: EndMemberDialogProps) => {
  const { t } = useTranslation();
  const netwerk = useNetwerk();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<string | null>(null);
  const describe = usePeopleFailure();
  const refresh = useRefreshPeople();
  const end = useMutation(trpc.people.end.mutationOptions());
  const { userId, version, name } = person;

  const confirm = async () => {
    try {
      await end.mutateAsync({ netwerk: netwerk.slug, userId, version });
      showToast({ message: t('organisatie.people.ended', { name }) });
      onEnded();
      if (!isSelf) return await refresh();
      // One's own way in is gone: leave before anything of this network is asked for again.
      await navigate({ to: '/app/account' });
      await refreshSessie();
      await navigate({ to: '/app', replace: true });
    } catch (error) {
      setFailure(describe(error));
    }
  };

  return (
    <ConfirmDialog
      opened
      danger
      title={t('organisatie.people.endTitle', { name })}
      confirmLabel={t('organisatie.people.end')}
      busy={end.isPending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        {isSelf
          ? t('organisatie.people.endSelf', { netwerk: netwerk.name })
          : t('organisatie.people.endText', { name, netwerk: netwerk.name })}
      </p>
      <FormFailure>{failure}</FormFailure>
    </ConfirmDialog>
  );
};
