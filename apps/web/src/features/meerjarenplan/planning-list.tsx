import { useTranslation } from 'react-i18next';
import { Leaf } from '../../components/leaf.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { themeClass } from '../../components/theme-color.ts';
import styles from './planning-list.module.css';
import { PlanningMarks } from './planning-marks.tsx';
import type { PlanningGroup, PlanningRow } from './planning-rows.ts';
import { groupColor, numberOf, type PlanningViewProps } from './planning-table.tsx';
import { RowButton, type RowChoice } from './row-button.tsx';

const Row = ({ row, chosen, choice }: { row: PlanningRow; chosen?: number; choice: RowChoice }) => {
  const { t } = useTranslation();
  const span = (first: number, last: number) =>
    first === last ? String(first) : t('common.yearSpan', { first, last });
  return (
    <li className={row.speerpunt && !row.thema ? themeClass(row.speerpunt.color) : undefined}>
      <RowButton row={row} choice={choice} />
      {row.hasYear ? (
        <dl className={styles.years}>
          {row.cells.map(cell => (
            <div key={cell.firstYear}>
              <dt className={cell.firstYear === chosen ? styles.chosen : undefined}>
                {span(cell.firstYear, cell.lastYear)}
              </dt>
              <dd>
                <PlanningMarks cell={cell} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles.noYear}>{t('meerjarenplan.planning.noYear')}</p>
      )}
    </li>
  );
};

const GroupTitle = ({ group, number }: { group: PlanningGroup; number: number }) => {
  const { t } = useTranslation();
  if (!group.node) return <h2>{t('meerjarenplan.planning.directly')}</h2>;
  if (group.kind === 'part') return <PlanText as="h3">{group.node.thema.title}</PlanText>;
  return (
    <h2>
      <Leaf size="sm">{number}</Leaf>
      <PlanText>{group.node.thema.title}</PlanText>
    </h2>
  );
};

/** The planning on a narrow screen: per theme and speerpunt the years, instead of a table. */
export const PlanningList = ({ groups, years, choice }: PlanningViewProps) => {
  const chosen = years.find(year => year.chosen)?.year;
  return (
    <div className={styles.groups}>
      {groups.map(group => (
        <section key={group.id} className={`${styles.group} ${groupColor(group)}`}>
          <GroupTitle group={group} number={numberOf(groups, group)} />
          {group.rows.length > 0 ? (
            <ul>
              {group.rows.map(row => (
                <Row key={row.id} row={row} chosen={chosen} choice={choice} />
              ))}
            </ul>
          ) : null}
        </section>
      ))}
    </div>
  );
};
