import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { dismissToast, getToasts, subscribeToasts, type Toast } from './toast-store.ts';
import styles from './toaster.module.css';

const ToastCard = ({ toast }: { toast: Toast }) => {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissToast(toast.id), toast.duration);
    return () => clearTimeout(timer);
  }, [held, toast]);
  const act = () => {
    dismissToast(toast.id);
    toast.action?.onAction();
  };
  return (
    <li
      className={`${styles.toast} ${styles[toast.tone]}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.tone === 'warn' ? <IconAlertTriangle size={20} stroke={1.7} aria-hidden="true" /> : null}
      <span className={styles.message}>{toast.message}</span>
      {toast.action ? (
        <Button size="sm" variant="quiet" onClick={act}>
          {toast.action.label}
        </Button>
      ) : null}
      <IconButton
        label={t('common.toast.dismiss')}
        icon={<IconX size={18} stroke={1.7} />}
        onClick={() => dismissToast(toast.id)}
      />
    </li>
  );
};

/** The one live region of the app; stands in the page from the start, or screen readers miss the first notice. */
export const Toaster = () => {
  const { t } = useTranslation();
  const toasts = useSyncExternalStore(subscribeToasts, getToasts);
  return (
    <section aria-label={t('common.toast.region')} className={styles.region}>
      <ul aria-live="polite" aria-relevant="additions">
        {toasts.map(toast => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
      </ul>
    </section>
  );
};
