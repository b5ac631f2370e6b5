import { IconChevronUp, IconDevices, IconLanguage, IconLogout } from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActionMenu, type MenuEntry } from '../../components/action-menu.tsx';
import { Avatar } from '../../components/avatar.tsx';
import { showToast } from '../../components/toast-store.ts';
import { signOut } from '../../features/sessie/sign-in.ts';
import { chooseLanguage } from '../../lib/i18n.ts';
import { type Netwerk, useSessie } from '../../lib/sessie.ts';
import styles from './shell.module.css';

type AccountMenuProps = { netwerk: Netwerk | undefined };

const icon = { size: 18, stroke: 1.7, 'aria-hidden': true } as const;

export const AccountMenu = ({ netwerk }: AccountMenuProps) => {
  const { t, i18n } = useTranslation();
  const { user, landelijk } = useSessie();
  if (!user) return null;
  const role = netwerk?.role ?? landelijk[0];
  const other = i18n.language === 'en' ? 'nl' : 'en';
  const entries: MenuEntry[] = [
    {
      kind: 'link',
      key: 'sessions',
      label: t('shell.account.sessions'),
      icon: <IconDevices {...icon} />,
      link: linkOptions({ to: '/app/account' }),
    },
    {
      kind: 'act',
      key: 'language',
      // A language is named in itself, so that who needs it can read it.
      label: (
        <span lang={other}>{t(other === 'en' ? 'shell.account.toEnglish' : 'shell.account.toDutch')}</span>
      ),
      icon: <IconLanguage {...icon} />,
      onSelect: () => void chooseLanguage(other),
    },
    { kind: 'divider', key: 'divider' },
    {
      kind: 'act',
      key: 'sign-out',
      label: t('shell.account.signOut'),
      icon: <IconLogout {...icon} />,
      onSelect: async () => {
        if (!(await signOut())) showToast({ message: t('error.NO_CONNECTION'), tone: 'warn' });
      },
    },
  ];
  return (
    <ActionMenu
      position="top-start"
      width={232}
      entries={entries}
      trigger={
        <button type="button" className={styles.me} aria-label={t('shell.account.menu', { name: user.name })}>
          <Avatar name={user.name} />
          <span className="grow">
            <b>{user.name}</b>
            {role ? <small>{t(`shell.role.${role}`)}</small> : null}
          </span>
          <IconChevronUp size={18} stroke={1.7} aria-hidden="true" />
        </button>
      }
    />
  );
};
