import { Modal } from '@mantine/core';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './confirm-dialog.module.css';

type ConfirmDialogProps = {
  opened: boolean;
  /** A question: 'Activiteit verwijderen?' */
  title: string;
  /** What it costs. */
  children?: ReactNode;
  /** The verb: 'Verwijderen'. */
  confirmLabel: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before what cannot be undone. Where undo exists, prefer a toast with 'Maak ongedaan'. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const { t } = useTranslation();
  const { opened, title, children, confirmLabel, danger, busy, onConfirm, onClose } = props;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      radius="lg"
      classNames={{ title: styles.title }}
      closeButtonProps={{ 'aria-label': t('common.dialog.close') }}
    >
      {children}
      <div className={styles.actions}>
        <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
          {confirmLabel}
        </Button>
        <Button data-autofocus onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      </div>
    </Modal>
  );
};
