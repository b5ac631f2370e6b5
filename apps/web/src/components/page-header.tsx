import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../lib/page-title.ts';
import { InspectorToggle } from './inspector-toggle.tsx';
import styles from './page-header.module.css';

type PageHeaderProps = {
  title: string;
  /** Where the page belongs, for the title of the tab: the name of the network. */
  place?: string;
  /** The way to here, each a link or a word; the last is the page itself. */
  crumbs?: readonly { key: string; node: ReactNode }[];
  state?: ReactNode;
  /** A `SavedNote`, or who else is here. */
  note?: ReactNode;
  actions?: ReactNode;
  /** Language of the title where it comes from the database. */
  titleLang?: string;
  children?: ReactNode;
};

/** Way, title, state, saved note and the acts of the page. Gives the tab its title; the h1 takes the focus. */
export const PageHeader = (props: PageHeaderProps) => {
  const { t } = useTranslation();
  const { title, place, crumbs, state, note, actions, titleLang, children } = props;
  usePageTitle(title, place);
  return (
    <header className={styles.header}>
      <div className="grow">
        {crumbs?.length ? (
          <nav aria-label={t('common.breadcrumb')}>
            <ol className={styles.crumbs}>
              {crumbs.map(crumb => (
                <li key={crumb.key}>{crumb.node}</li>
              ))}
            </ol>
          </nav>
        ) : null}
        <h1 tabIndex={-1} lang={titleLang}>
          {title}
        </h1>
        {state || note ? (
          <div className={styles.status}>
            {state}
            {note}
          </div>
        ) : null}
        {children}
      </div>
      <div className={styles.actions}>
        {actions}
        <InspectorToggle />
      </div>
    </header>
  );
};
