import { useTranslation } from 'react-i18next';
import { Leaf } from '../../components/leaf.tsx';
import { Segments } from '../../components/segments.tsx';
import { findJaarplan, useSessie } from '../../lib/sessie.ts';
import { AccountMenu } from './account-menu.tsx';
import { landelijkNav, netwerkNav } from './nav-groups.tsx';
import { NavList } from './nav-list.tsx';
import { NetwerkSwitcher } from './netwerk-switcher.tsx';
import styles from './shell.module.css';
import type { ShellPlace } from './use-shell-place.ts';
import { linkToYear, yearWindow } from './year-links.ts';

type RailContentProps = { place: ShellPlace; onChoose?: () => void };

const YearSegments = ({ place }: { place: ShellPlace }) => {
  const { t } = useTranslation();
  const { netwerk, year, years, page } = place;
  if (!netwerk || years.length === 0) return null;
  const segments = yearWindow(years, year).map(candidate => ({
    key: String(candidate),
    label: String(candidate),
    current: candidate === year,
    link: linkToYear(page, netwerk, candidate),
    hint: findJaarplan(netwerk, candidate) ? undefined : t('shell.yearWithoutPlan'),
  }));
  return <Segments label={t('shell.year')} segments={segments} />;
};

const LooptijdFoot = ({ place }: { place: ShellPlace }) => {
  const { t } = useTranslation();
  const { meerjarenplan, year } = place;
  if (!meerjarenplan) return null;
  const { firstYear: first, lastYear: last } = meerjarenplan;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return (
    <div className={styles.looptijd}>
      <span>{t('shell.nav.meerjarenplanGroup', { first, last })}</span>
      <b>{t('shell.yearOf', { nth: year - first + 1, count: years.length })}</b>
      <span className={styles.leaves} aria-hidden="true">
        {years.map(candidate => (
          <i key={candidate} className={candidate <= year ? styles.passed : undefined} />
        ))}
      </span>
    </div>
  );
};

/** What stands in the rail, and on a narrow screen in the drawer. */
export const RailContent = ({ place, onChoose }: RailContentProps) => {
  const { t } = useTranslation();
  const sessie = useSessie();
  const groups = [...netwerkNav(t, place), ...landelijkNav(t, sessie)];
  return (
    <div className={styles.railContent}>
      {place.netwerk ? (
        <NetwerkSwitcher netwerk={place.netwerk} />
      ) : (
        <div className={styles.wordmark}>
          <Leaf tone="honey" size="mark">
            S
          </Leaf>
          {t('common.appName')}
        </div>
      )}
      <YearSegments place={place} />
      <NavList groups={groups} onChoose={onChoose} />
      <div className={styles.foot}>
        <LooptijdFoot place={place} />
        <AccountMenu netwerk={place.netwerk} />
      </div>
    </div>
  );
};
