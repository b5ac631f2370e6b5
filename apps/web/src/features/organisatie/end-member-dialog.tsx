import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { FormFailure } from '../../components/form-failure.tsx';
import { showToast } from '../../components/toast-store.ts';
import { refreshSessie, useNetwerk } from '../../lib/sessie.ts';
import { trpc } from '../../lib/trpc.ts';
import type { OrganisatieData } from './organisatie-page.tsx';
import type { Person } from './people-list.tsx';
import { StaleMemberNote } from './stale-member.tsx';
import { gremiumIdsOf, useMemberBase } from './use-member-base.ts';
import { usePeopleFailure, useRefreshPeople } from './use-people-failure.ts';

type EndMemberDialogProps = {
  person: Person;
  data: OrganisatieData;
  isSelf: boolean;
  onClose: () => void;
  onEnded: () => void;
};

export const EndMemberDialog = ({ person, data, isSelf, onClose, onEnded }: EndMemberDialogProps) => {
  const { t } = useTranslation();
  const netwerk = useNetwerk();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<string | null>(null);
  const describe = usePeopleFailure();
  const refresh = useRefreshPeople();
  const end = useMutation(trpc.people.end.mutationOptions());
  const { userId, version, role, name } = person;
  const { base, stale, rebase } = useMemberBase({ version, role, gremiumIds: gremiumIdsOf(data, userId) });

  const confirm = async () => {
    setFailure(null);
    try {
      await end.mutateAsync({ netwerk: netwerk.slug, userId, version: base.version });
      showToast({ message: t('organisatie.people.ended', { name }) });
      onEnded();
      if (!isSelf) return await refresh();
      // One's own way in is gone: leave before anything of this network is asked for again.
      await navigate({ to: '/app/account' });
      await refreshSessie();
      await navigate({ to: '/app', replace: true });
    } catch (error) {
      if (rebase(error)) void refresh();
      else setFailure(describe(error));
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
      <StaleMemberNote stale={stale} data={data}>
        {t('organisatie.stale.endAgain')}
      </StaleMemberNote>
      <FormFailure>{failure}</FormFailure>
    </ConfirmDialog>
  );
};
