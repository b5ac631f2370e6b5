import { IconChevronDown, IconMenu2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActionMenu } from '../../components/action-menu.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Leaf } from '../../components/leaf.tsx';
import { findJaarplan } from '../../lib/sessie.ts';
import styles from './mobile-bars.module.css';
import { type NavItem, netwerkNav } from './nav-groups.tsx';
import { NetwerkSwitcher } from './netwerk-switcher.tsx';
import type { ShellPlace } from './use-shell-place.ts';
import { linkToYear } from './year-links.ts';

const YearMenu = ({ place }: { place: ShellPlace }) => {
  const { t } = useTranslation();
  const { netwerk, year, years, page } = place;
  if (!netwerk || years.length === 0) return null;
  return (
    <ActionMenu
      entries={years.map(candidate => ({
        kind: 'link',
        key: String(candidate),
        label: findJaarplan(netwerk, candidate) ? candidate : `${candidate}, ${t('shell.yearWithoutPlan')}`,
        current: candidate === year,
        link: linkToYear(page, netwerk, candidate),
      }))}
      trigger={
        <button type="button" className={styles.year} aria-label={t('shell.chooseYear', { year })}>
          {year}
          <IconChevronDown size={16} stroke={1.7} aria-hidden="true" />
        </button>
      }
    />
  );
};

type TopBarProps = { place: ShellPlace; menuOpened: boolean; onMenu: () => void };

/** Instead of the rail under 1024 px: network, year and the button for the whole menu. */
export const TopBar = ({ place, menuOpened, onMenu }: TopBarProps) => {
  const { t } = useTranslation();
  return (
    <section className={styles.top} aria-label={t('shell.rail')}>
      {place.netwerk ? (
        <NetwerkSwitcher netwerk={place.netwerk} compact />
      ) : (
        <span className={styles.wordmark}>
          <Leaf tone="honey">S</Leaf>
          {t('common.appName')}
        </span>
      )}
      <YearMenu place={place} />
      <IconButton
        tone="petrol"
        label={t('shell.openMenu')}
        icon={<IconMenu2 size={24} stroke={1.7} />}
        aria-haspopup="dialog"
        aria-expanded={menuOpened}
        onClick={onMenu}
      />
    </section>
  );
};

const shortLabels = {
  overview: 'shell.nav.short.overview',
  jaarplan: 'shell.nav.short.jaarplan',
  begroting: 'shell.nav.short.begroting',
  'rode-draad': 'shell.nav.short.rodeDraad',
} as const;

const hasShortLabel = (item: NavItem): item is NavItem & { key: keyof typeof shortLabels } =>
  item.key in shortLabels;

/** The four places one goes to most, within reach of a thumb. */
export const BottomBar = ({ place }: { place: ShellPlace }) => {
  const { t } = useTranslation();
  const items = netwerkNav(t, place)
    .flatMap(group => group.items)
    .filter(hasShortLabel);
  if (items.length < 2) return null;
  return (
    <nav aria-label={t('shell.quickMenu')} className={styles.bottom}>
      {items.map(item => (
        <Link key={item.key} {...item.link} activeOptions={{ exact: true, includeSearch: false }}>
          {item.icon}
          {t(shortLabels[item.key])}
        </Link>
      ))}
    </nav>
  );
};
