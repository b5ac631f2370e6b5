import type { LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CurrentLink } from './current-link.tsx';
import styles from './tab-links.module.css';

export type TabLink = { key: string; label: string; current: boolean; link: LinkProps };

type TabLinksProps = { label: string; tabs: readonly TabLink[]; aside?: ReactNode };

/** Parts of one page, each with its own address: links in a nav, for a tab that can be bookmarked is a link. */
export const TabLinks = ({ label, tabs, aside }: TabLinksProps) => (
  <div className={styles.tabs}>
    <nav aria-label={label}>
      <ul>
        {tabs.map(tab => (
          <li key={tab.key}>
            <CurrentLink {...tab.link} current={tab.current ? 'page' : undefined}>
              {tab.label}
            </CurrentLink>
          </li>
        ))}
      </ul>
    </nav>
    {aside}
  </div>
);
