import { Drawer } from '@mantine/core';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import { useTranslation } from 'react-i18next';
import { useOpenedLater } from '../../components/use-opened-later.ts';
import { RailContent } from './rail-content.tsx';
import styles from './shell.module.css';
import type { ShellPlace } from './use-shell-place.ts';

type MenuDrawerProps = { place: ShellPlace; opened: boolean; onClose: () => void };

export const MenuDrawer = ({ place, opened, onClose }: MenuDrawerProps) => {
  const { t } = useTranslation();
  return (
    <Drawer
      position="right"
      size={320}
      opened={useOpenedLater(opened)}
      onClose={onClose}
      title={t('shell.menuTitle')}
      classNames={{
        content: styles.drawer,
        header: styles.drawerHeader,
        body: styles.drawerBody,
        title: styles.drawerTitle,
        close: styles.drawerClose,
      }}
      closeButtonProps={{ 'aria-label': t('common.dialog.close') }}
    >
      <RailContent place={place} onChoose={onClose} />
    </Drawer>
  );
};
