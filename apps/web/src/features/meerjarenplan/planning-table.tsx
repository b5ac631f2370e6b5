import { type CSSProperties, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Leaf } from '../../components/leaf.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { themeClass } from '../../components/theme-color.ts';
import { PlanningMarks } from './planning-marks.tsx';
import type { PlanningGroup, PlanningRow } from './planning-rows.ts';
import styles from './planning-table.module.css';
import { RowButton, type RowChoice } from './row-button.tsx';
import { type PlanningYear, useYearWords } from './use-year-words.ts';

export type PlanningViewProps = {
  groups: readonly PlanningGroup[];
  years: readonly PlanningYear[];
  choice: RowChoice;
};

/** Themes count; parts and what stands outside a theme do not. */
export const numberOf = (groups: readonly PlanningGroup[], group: PlanningGroup): number =>
  groups.filter(other => other.kind === 'thema').indexOf(group) + 1;

export const groupColor = (group: PlanningGroup): string => (group.node ? themeClass(group.node.color) : '');

const YearHead = ({ year }: { year: PlanningYear }) => {
  const words = useYearWords();
  const { place, jaarplan } = words(year);
  return (
    <th scope="col" className={year.chosen ? styles.chosenHead : undefined}>
      <b>{year.year}</b>
      {place ? <span> {place}</span> : null}
      <small>{jaarplan}</small>
    </th>
  );
};

const Row = ({ row, years, choice }: { row: PlanningRow } & Pick<PlanningViewProps, 'years' | 'choice'>) => {
  const { t } = useTranslation();
  const chosen = years.find(year => year.chosen)?.year;
  return (
    <tr className={row.speerpunt && !row.thema ? themeClass(row.speerpunt.color) : undefined}>
      <th scope="row" className={`${styles.name} ${styles.stay}`}>
        <RowButton row={row} choice={choice} />
      </th>
      {row.hasYear ? (
        row.cells.map(cell => (
          <td
            key={cell.firstYear}
            colSpan={cell.lastYear - cell.firstYear + 1}
            className={`${styles.cell} ${cell.firstYear === chosen && cell.lastYear === chosen ? styles.chosen : ''}`}
          >
            <PlanningMarks cell={cell} />
          </td>
        ))
      ) : (
        <td colSpan={years.length} className={`${styles.cell} ${styles.noYear}`}>
          <span>{t('meerjarenplan.planning.noYear')}</span>
        </td>
      )}
    </tr>
  );
};

const GroupHead = ({ group, number, span }: { group: PlanningGroup; number: number; span: number }) => {
  const { t } = useTranslation();
  return (
    <tr className={group.kind === 'part' ? styles.partHead : styles.themaHead}>
      <th scope="rowgroup" colSpan={span}>
        <span>
          {group.kind === 'thema' ? <Leaf size="sm">{number}</Leaf> : null}
          {group.node ? <PlanText>{group.node.thema.title}</PlanText> : t('meerjarenplan.planning.directly')}
        </span>
      </th>
    </tr>
  );
};

/** Scrolls the chosen year into sight where the table is wider than its region. */
const useChosenInView = () => {
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = region.current;
    const head = box?.querySelector<HTMLElement>(`.${styles.chosenHead}`);
    if (box && head) box.scrollLeft = head.offsetLeft + head.offsetWidth - box.clientWidth;
  }, []);
  return region;
};

/** Speerpunt × year. A plan of six years scrolls sideways in its region; the first column stays in place. */
export const PlanningTable = ({ groups, years, choice }: PlanningViewProps) => {
  const { t } = useTranslation();
  const size: CSSProperties = { minWidth: 240 + years.length * 142 };
  const region = useChosenInView();
  const [first, last] = [years[0]?.year ?? '', years.at(-1)?.year ?? ''];
  return (
    <section
      ref={region}
      className={styles.region}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={t('meerjarenplan.planning.region')}
    >
      <table className={styles.table} style={size}>
        <caption className="vh">{t('meerjarenplan.planning.caption', { first, last })}</caption>
        <colgroup>
          <col className={years.length > 3 ? styles.narrowName : styles.wideName} />
          <col span={years.length} />
        </colgroup>
        <thead className={styles.head}>
          <tr>
            <th scope="col" className={styles.stay}>
              {t('meerjarenplan.planning.row')}
            </th>
            {years.map(year => (
              <YearHead key={year.year} year={year} />
            ))}
          </tr>
        </thead>
        {groups.map(group => (
          <tbody key={group.id} className={groupColor(group)}>
            {group.kind === 'loose' && groups.length === 1 ? null : (
              <GroupHead group={group} number={numberOf(groups, group)} span={years.length + 1} />
            )}
            {group.rows.map(row => (
              <Row key={row.id} row={row} years={years} choice={choice} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
};
