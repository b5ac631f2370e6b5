import { IconBook2, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import styles from './jaarplan.module.css';
import { useJaarplan } from './jaarplan-context.ts';

/** Says once, calmly, why there is nothing to change here. */
export const ReadOnlyBand = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { plan, mayWrite } = useJaarplan();
  if (mayWrite) return null;
  const { state, updatedAt } = plan.plan;
  const Icon = state === 'concept' ? IconBook2 : IconLock;
  return (
    <p className={styles.band}>
      <Icon size={20} stroke={1.7} aria-hidden="true" />
      <span>{t(`jaarplan.readOnly.${state}`, { date: format.date(updatedAt) })}</span>
    </p>
  );
};
