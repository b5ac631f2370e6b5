import { IconSelector } from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActionMenu, type MenuEntry } from '../../components/action-menu.tsx';
import { Leaf } from '../../components/leaf.tsx';
import { type Netwerk, useSessie } from '../../lib/sessie.ts';
import styles from './shell.module.css';

type NetwerkSwitcherProps = { netwerk: Netwerk; compact?: boolean };

const useNote = (netwerk: Netwerk): string => {
  const { t } = useTranslation();
  if (netwerk.fictional) return t('shell.fictional');
  return t('shell.deelnetwerken', { count: netwerk.deelnetwerken });
};

/** The network one is in; a menu only for who has more than one. */
export const NetwerkSwitcher = ({ netwerk, compact }: NetwerkSwitcherProps) => {
  const { t } = useTranslation();
  const { netwerken } = useSessie();
  const note = useNote(netwerk);
  const face = (
    <>
      <Leaf tone="honey" size={compact ? 'md' : 'mark'}>
        {netwerk.name.charAt(0)}
      </Leaf>
      <span className={styles.netwerkName} lang="nl">
        <b>{netwerk.name}</b>
        {compact ? null : <small>{note}</small>}
      </span>
    </>
  );
  const className = compact ? styles.netwerkCompact : styles.netwerk;
  if (netwerken.length < 2) return <div className={className}>{face}</div>;

  const entries: MenuEntry[] = [
    { kind: 'label', key: 'label', label: t('shell.switchNetwerk') },
    ...netwerken.map(
      (choice): MenuEntry => ({
        kind: 'link',
        key: choice.id,
        label: <span lang="nl">{choice.name}</span>,
        icon: (
          <Leaf tone="honey" size="sm">
            {choice.name.charAt(0)}
          </Leaf>
        ),
        current: choice.id === netwerk.id,
        link: linkOptions({ to: '/app/$netwerk', params: { netwerk: choice.slug } }),
      }),
    ),
  ];
  return (
    <ActionMenu
      position="bottom-start"
      width={248}
      entries={entries}
      trigger={
        <button
          type="button"
          className={className}
          aria-label={t('shell.currentNetwerk', { name: netwerk.name })}
        >
          {face}
          <IconSelector size={20} stroke={1.7} aria-hidden="true" />
        </button>
      }
    />
  );
};
