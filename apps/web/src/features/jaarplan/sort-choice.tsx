import { useTranslation } from 'react-i18next';
import { CurrentLink } from '../../components/current-link.tsx';
import styles from './jaarplan.module.css';
import type { SortOrder } from './jaarplan-view.ts';

/** In which order the activities stand; kept in the address. */
export const SortChoice = ({ order }: { order: SortOrder }) => {
  const { t } = useTranslation();
  const orders = [
    { key: 'plan', label: t('jaarplan.sort.plan') },
    { key: 'wanneer', label: t('jaarplan.sort.wanneer') },
  ] as const;
  return (
    <nav className={styles.sort} aria-label={t('jaarplan.sort.label')}>
      <span aria-hidden="true">{t('jaarplan.sort.label')}</span>
      <ul>
        {orders.map(({ key, label }) => (
          <li key={key}>
            <CurrentLink
              from="/app/$netwerk/jaarplan/$jaar"
              to="/app/$netwerk/jaarplan/$jaar"
              params={true}
              search={previous => ({ ...previous, sorteer: key === 'wanneer' ? key : undefined })}
              replace
              resetScroll={false}
              current={order === key ? 'true' : undefined}
            >
              {label}
            </CurrentLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
