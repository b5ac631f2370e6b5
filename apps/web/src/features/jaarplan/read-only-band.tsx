import { IconBook2, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './jaarplan.module.css';
import { useJaarplan } from './jaarplan-context.ts';

/** Says once, calmly, why there is nothing to change here. */
export const ReadOnlyBand = () => {
  const { t } = useTranslation();
  const { plan, mayWrite } = useJaarplan();
  if (mayWrite) return null;
  const { state } = plan.plan;
  const Icon = state === 'concept' ? IconBook2 : IconLock;
  return (
    <p className={styles.band}>
      <Icon size={20} stroke={1.7} aria-hidden="true" />
      <span>{t(`jaarplan.readOnly.${state}`)}</span>
    </p>
  );
};
