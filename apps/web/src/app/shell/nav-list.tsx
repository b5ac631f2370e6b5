import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NavGroup } from './nav-groups.tsx';
import styles from './shell.module.css';

type NavListProps = { groups: readonly NavGroup[]; onChoose?: () => void };

export const NavList = ({ groups, onChoose }: NavListProps) => {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('shell.mainMenu')} className={styles.navs}>
      {groups.map(group => (
        <section key={group.key} aria-labelledby={group.label ? `nav-${group.key}` : undefined}>
          {group.label ? (
            <h2 id={`nav-${group.key}`} className={styles.groupLabel}>
              {group.label}
            </h2>
          ) : null}
          {group.note ? <p className={styles.note}>{group.note}</p> : null}
          <ul>
            {group.items.map(item => (
              <li key={item.key}>
                {/* Search and hash do not count: the year in the search must not unmark the page. */}
                <Link
                  {...item.link}
                  className={styles.navLink}
                  activeOptions={{ exact: true, includeSearch: false }}
                  onClick={onChoose}
                >
                  {item.icon}
                  <span>{item.label}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
};
