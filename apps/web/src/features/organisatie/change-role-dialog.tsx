import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { FormFailure } from '../../components/form-failure.tsx';
import { showToast } from '../../components/toast-store.ts';
import { useNetwerk } from '../../lib/sessie.ts';
import { trpc } from '../../lib/trpc.ts';
import type { Person } from './people-list.tsx';
import { RoleChoice } from './role-choice.tsx';
import { usePeopleFailure, useRefreshPeople } from './use-people-failure.ts';

type MemberDialogProps = { person: Person; isSelf: boolean; onClose: () => void };

export const ChangeRoleDialog = ({ person, isSelf, onClose }: MemberDialogProps) => {
  const { t } = useTranslation();
  const { slug } = useNetwerk();
  const [role, setRole] = useState(person.role);
  const [failure, setFailure] = useState<string | null>(null);
  const describe = usePeopleFailure();
  const refresh = useRefreshPeople();
  const update = useMutation(trpc.people.update.mutationOptions());

  const save = async () => {
    if (role === person.role) return onClose();
    try {
      const { userId, version, name } = person;
      await update.mutateAsync({ netwerk: slug, userId, version, role });
      showToast({
        message: t('organisatie.people.changed', { name, role: t(`shell.role.${role}`).toLowerCase() }),
      });
      onClose();
      await refresh();
    } catch (error) {
      setFailure(describe(error));
    }
  };

  return (
    <ConfirmDialog
      opened
      title={t('organisatie.people.changeTitle', { name: person.name })}
      confirmLabel={t('organisatie.people.changeSave')}
      busy={update.isPending}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <RoleChoice value={role} onChange={setRole} />
      {isSelf ? <p className="s15">{t('organisatie.people.changeSelf')}</p> : null}
      <FormFailure>{failure}</FormFailure>
    </ConfirmDialog>
  );
};
