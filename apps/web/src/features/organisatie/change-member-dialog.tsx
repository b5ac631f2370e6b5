import { compareMembership } from '@speerpunt/domain/access/compare-membership';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { FormFailure } from '../../components/form-failure.tsx';
import { showToast } from '../../components/toast-store.ts';
import { useNetwerk } from '../../lib/sessie.ts';
import { trpc } from '../../lib/trpc.ts';
import { GremiumChoice } from './gremium-choice.tsx';
import { chosenMembership, noChoices } from './member-draft.ts';
import type { OrganisatieData } from './organisatie-page.tsx';
import styles from './people.module.css';
import type { Person } from './people-list.tsx';
import { RoleChoice } from './role-choice.tsx';
import { StaleMemberNote } from './stale-member.tsx';
import { gremiumIdsOf, useMemberBase } from './use-member-base.ts';
import { usePeopleFailure, useRefreshPeople } from './use-people-failure.ts';

type ChangeMemberDialogProps = {
  person: Person;
  data: OrganisatieData;
  isSelf: boolean;
  onClose: () => void;
};

const useChangeMember = ({ person, data, onClose }: ChangeMemberDialogProps) => {
  const { t } = useTranslation();
  const { slug } = useNetwerk();
  const { userId, name, version, role } = person;
  const { base, stale, rebase } = useMemberBase({ version, role, gremiumIds: gremiumIdsOf(data, userId) });
  const [choices, setChoices] = useState(noChoices);
  const [failure, setFailure] = useState<string | null>(null);
  const describe = usePeopleFailure();
  const refresh = useRefreshPeople();
  const update = useMutation(trpc.people.update.mutationOptions());
  const chosen = chosenMembership(base, choices);

  const save = async () => {
    if (update.isPending) return;
    setFailure(null);
    const change = compareMembership(base, chosen);
    try {
      if (change) {
        await update.mutateAsync({ netwerk: slug, userId, version: base.version, ...chosen });
        const done = change.role ? 'organisatie.people.changed' : 'organisatie.people.gremiaChanged';
        showToast({ message: t(done, { name, role: t(`shell.role.${chosen.role}`).toLowerCase() }) });
      }
      onClose();
      if (change || stale) await refresh();
    } catch (error) {
      if (rebase(error)) void refresh();
      else setFailure(describe(error));
    }
  };
  return { chosen, setChoices, stale, failure, save, busy: update.isPending };
};

/** Role and gremia of a member. What was chosen stays when someone else was ahead, and it says what became different. */
export const ChangeMemberDialog = (props: ChangeMemberDialogProps) => {
  const { t } = useTranslation();
  const { person, data, isSelf, onClose } = props;
  const { chosen, setChoices, stale, failure, save, busy } = useChangeMember(props);
  return (
    <ConfirmDialog
      opened
      title={t('organisatie.people.changeTitle', { name: person.name })}
      confirmLabel={t('organisatie.people.changeSave')}
      busy={busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <div className={styles.dialog}>
        <RoleChoice value={chosen.role} onChange={role => setChoices(choices => ({ ...choices, role }))} />
        {isSelf ? <p className="s15">{t('organisatie.people.changeSelf')}</p> : null}
        <GremiumChoice
          gremia={data.gremia}
          role={chosen.role}
          chosen={chosen.gremiumIds}
          onChange={(id, isChosen) =>
            setChoices(choices => ({ ...choices, gremia: { ...choices.gremia, [id]: isChosen } }))
          }
        />
      </div>
      <StaleMemberNote stale={stale} data={data}>
        {t('organisatie.stale.saveAgain')}
      </StaleMemberNote>
      <FormFailure>{failure}</FormFailure>
    </ConfirmDialog>
  );
};
