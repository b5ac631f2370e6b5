import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import type { WriteStore } from './write-store.ts';

/** Leaving the page saves first; only what cannot be saved now makes us ask. */
export const UnsavedGuard = ({ writer }: { writer: WriteStore }) => {
  const { t } = useTranslation();
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || !writer.summary().unsaved) return false;
      await writer.flushAll();
      return writer.summary().unsaved;
    },
    enableBeforeUnload: () => writer.summary().unsaved,
    withResolver: true,
  });
  const stay = () => blocker.reset?.();
  return (
    <ConfirmDialog
      opened={blocker.status === 'blocked'}
      title={t('activiteit.leave.title')}
      confirmLabel={t('activiteit.leave.confirm')}
      onConfirm={() => blocker.proceed?.()}
      onClose={stay}
    >
      <p>{t('activiteit.leave.text')}</p>
    </ConfirmDialog>
  );
};
