import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { OneTimeLink } from '../../components/one-time-link.tsx';
import { useFormat } from '../../lib/format.ts';
import type { ApiOutput } from '../../lib/trpc.ts';
import { InviteForm } from './invite-form.tsx';
import type { OrganisatieData } from './organisatie-page.tsx';

type Made = ApiOutput['people']['invite'] & { name: string };
type InvitePanelProps = { gremia: OrganisatieData['gremia']; onClose: () => void };

/** First the form, then the link that is shown once. */
export const InvitePanel = ({ gremia, onClose }: InvitePanelProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [made, setMade] = useState<Made | null>(null);
  if (!made) return <InviteForm gremia={gremia} onMade={setMade} onCancel={onClose} />;
  const { name, link, expiresAt } = made;
  return (
    <OneTimeLink
      title={t('organisatie.invite.doneTitle', { name })}
      link={link}
      words={{
        label: t('organisatie.invite.linkLabel', { name }),
        copy: t('organisatie.invite.copy'),
        copied: t('organisatie.invite.copied'),
        failed: t('organisatie.invite.copyFailed'),
      }}
      actions={
        <>
          <Button onClick={onClose}>{t('organisatie.invite.done')}</Button>
          <Button variant="quiet" onClick={() => setMade(null)}>
            {t('organisatie.invite.again')}
          </Button>
        </>
      }
    >
      {t('organisatie.invite.doneText', { date: format.date(expiresAt) })}
    </OneTimeLink>
  );
};
