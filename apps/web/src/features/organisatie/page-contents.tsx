import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './organisatie.module.css';

/** Links to the parts of this long page. */
export const PageContents = () => {
  const { t } = useTranslation();
  const parts = [
    { hash: 'mensen', label: t('organisatie.people.title') },
    { hash: 'deelnetwerken', label: t('organisatie.deelnetwerken.title') },
    { hash: 'uren', label: t('organisatie.hours.title') },
    { hash: 'organisaties', label: t('organisatie.organisaties.title') },
    { hash: 'gremia', label: t('organisatie.gremia.title') },
  ];
  return (
    <nav aria-label={t('organisatie.contents')}>
      <ul className={styles.contents}>
        {parts.map(part => (
          <li key={part.hash}>
            <Link from="/app/$netwerk/organisatie" to="." search={true} hash={part.hash}>
              {part.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
