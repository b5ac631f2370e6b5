import { IconUserPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { useMay } from '../../lib/sessie.ts';
import { InvitationList } from './invitation-list.tsx';
import { InvitePanel } from './invite-panel.tsx';
import type { OrganisatieData } from './organisatie-page.tsx';
import { Part } from './part.tsx';
import { PeopleList } from './people-list.tsx';

/** Who belongs to the network; for who manages people also inviting, changing roles and ending memberships. */
export const PeopleSection = ({ data }: { data: OrganisatieData }) => {
  const { t } = useTranslation();
  const manages = useMay('people.manage');
  const [inviting, setInviting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setInviting(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const invite = (
    <Button
      ref={opener}
      variant="primary"
      icon={<IconUserPlus size={19} stroke={1.7} aria-hidden="true" />}
      onClick={() => setInviting(true)}
    >
      {t('organisatie.invite.open')}
    </Button>
  );
  return (
    <Part
      id="mensen"
      title={t('organisatie.people.title')}
      text={t('organisatie.people.text')}
      actions={manages && !inviting ? invite : null}
    >
      {manages && inviting ? <InvitePanel gremia={data.gremia} onClose={close} /> : null}
      <PeopleList data={data} manages={manages} />
      {manages ? <InvitationList /> : null}
    </Part>
  );
};
