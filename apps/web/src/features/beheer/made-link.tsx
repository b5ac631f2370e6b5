import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { OneTimeLink } from '../../components/one-time-link.tsx';
import { useFormat } from '../../lib/format.ts';

export type Made = {
  /** What the link is for: a network that was made just now, a coordinator for one that was there, or in place of an old link. */
  kind: 'created' | 'invited' | 'renewed';
  /** Name of the network. */
  netwerk: string;
  /** Name of the coordinator. */
  name: string;
  invitationId: string;
  link: string;
  expiresAt: string;
};

export const MadeLink = ({ made, onClose }: { made: Made; onClose: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, netwerk, name, link, expiresAt } = made;
  return (
    <OneTimeLink
      heading="h2"
      title={t(`beheer.done.${kind}`, { netwerk, name })}
      link={link}
      words={{
        label: t('beheer.done.linkLabel', { name }),
        copy: t('beheer.done.copy'),
        copied: t('beheer.done.copied'),
        failed: t('beheer.done.copyFailed'),
      }}
      actions={<Button onClick={onClose}>{t('beheer.done.close')}</Button>}
    >
      {t('beheer.done.text', { name, date: format.date(expiresAt) })}
    </OneTimeLink>
  );
};
