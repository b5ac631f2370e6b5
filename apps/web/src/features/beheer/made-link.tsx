import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { OneTimeLink } from '../../components/one-time-link.tsx';
import { useFormat } from '../../lib/format.ts';

export type Made = {
  /** Name of the network when it was made just now; null when a coordinator was added to one that was there. */
  netwerk: string | null;
  name: string;
  link: string;
  expiresAt: string;
};

export const MadeLink = ({ made, onClose }: { made: Made; onClose: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { netwerk, name, link, expiresAt } = made;
  return (
    <OneTimeLink
      heading="h2"
      title={netwerk ? t('beheer.done.created', { netwerk }) : t('beheer.done.invited', { name })}
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
