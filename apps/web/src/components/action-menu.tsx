import { Menu } from '@mantine/core';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import type { LinkProps } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import styles from './action-menu.module.css';
import { CurrentLink } from './current-link.tsx';

export type MenuEntry =
  | { kind: 'act'; key: string; label: ReactNode; icon?: ReactNode; danger?: boolean; onSelect: () => void }
  | { kind: 'link'; key: string; label: ReactNode; icon?: ReactNode; current?: boolean; link: LinkProps }
  | { kind: 'divider'; key: string }
  | { kind: 'label'; key: string; label: string };

type ActionMenuProps = {
  /** The button that opens it; it must take a ref and say what it does. */
  trigger: ReactElement;
  entries: readonly MenuEntry[];
  position?: 'bottom-start' | 'bottom-end' | 'top-start' | 'right-start';
  width?: number | 'target';
};

const renderEntry = (entry: MenuEntry) => {
  switch (entry.kind) {
    case 'divider':
      return <Menu.Divider key={entry.key} />;
    case 'label':
      return <Menu.Label key={entry.key}>{entry.label}</Menu.Label>;
    case 'link':
      return (
        <Menu.Item
          key={entry.key}
          leftSection={entry.icon}
          className={styles.item}
          renderRoot={props => (
            <CurrentLink {...entry.link} {...props} current={entry.current ? 'true' : undefined} />
          )}
        >
          {entry.label}
        </Menu.Item>
      );
    case 'act':
      return (
        <Menu.Item
          key={entry.key}
          leftSection={entry.icon}
          className={`${styles.item} ${entry.danger ? styles.danger : ''}`}
          onClick={entry.onSelect}
        >
          {entry.label}
        </Menu.Item>
      );
  }
};

/** A menu of acts and links; arrows, Home, End, Esc and letters work as in any menu. */
export const ActionMenu = ({ trigger, entries, position = 'bottom-end', width }: ActionMenuProps) => (
  <Menu
    position={position}
    width={width}
    shadow="md"
    radius="md"
    withinPortal
    loop={false}
    // A menu that hides when its button scrolls out of sight takes the focus in it along.
    hideDetached={false}
    // Otherwise the focus goes to an empty element, where nobody sees it.
    withInitialFocusPlaceholder={false}
  >
    <Menu.Target>{trigger}</Menu.Target>
    <Menu.Dropdown className={styles.dropdown}>{entries.map(renderEntry)}</Menu.Dropdown>
  </Menu>
);
