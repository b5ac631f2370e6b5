import { Drawer } from '@mantine/core';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page-layout.module.css';
import { useOpenedLater } from './use-opened-later.ts';

type InspectorDrawerProps = { label: string; opened: boolean; onClose: () => void; children: ReactNode };

export const InspectorDrawer = ({ label, opened, onClose, children }: InspectorDrawerProps) => {
  const { t } = useTranslation();
  return (
    <Drawer
      position="right"
      size={400}
      opened={useOpenedLater(opened)}
      onClose={onClose}
      title={label}
      classNames={{ content: styles.drawer, header: styles.drawer, title: styles.drawerTitle }}
      closeButtonProps={{ 'aria-label': t('common.inspector.close') }}
    >
      {children}
    </Drawer>
  );
};
