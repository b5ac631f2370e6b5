import { type CSSProperties, Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { themeClass } from '../../components/theme-color.ts';
import { GroupTitle } from './group-title.tsx';
import { detailId, type OpenRows, RowToggle } from './row-toggle.tsx';
import type { Thread, ThreadGroup, ThreadRow } from './thread.ts';
import { isGap, ThreadCell } from './thread-cell.tsx';
import { columnLabel, type ThreadColumn } from './thread-columns.ts';
import { ThreadDetail } from './thread-detail.tsx';
import styles from './thread-table.module.css';

export type ThreadViewProps = { thread: Thread; open: OpenRows };

const ColumnHead = ({ column }: { column: ThreadColumn }) => {
  const { t } = useTranslation();
  return (
    <th scope="col" className={column.chosen ? styles.chosenHead : undefined}>
      {columnLabel(column)}
      <small>
        {column.jaarplan ? (
          t(`plan.state.${column.jaarplan}`)
        ) : (
          <span className={column.chosen ? undefined : 'vh'}>{t('rode-draad.table.noJaarplan')}</span>
        )}
      </small>
      {column.chosen ? <span className="vh"> ({t('rode-draad.table.chosen')})</span> : null}
    </th>
  );
};

type RowProps = { row: ThreadRow } & ThreadViewProps;

const Row = ({ row, thread, open }: RowProps) => {
  const { columns, year } = thread;
  const gap = columns.some(column => isGap(row, column));
  return (
    <Fragment>
      <tr className={`${themeClass(row.color)} ${gap ? styles.gapRow : ''}`}>
        <th scope="row" className={styles.stay}>
          <RowToggle row={row} open={open} />
        </th>
        {columns.map(column => (
          <td key={column.firstYear} className={column.chosen ? styles.chosen : undefined}>
            <ThreadCell row={row} column={column} />
          </td>
        ))}
      </tr>
      {open.isOpen(row.id) ? (
        <tr className={themeClass(row.color)}>
          <td id={detailId(row)} colSpan={columns.length + 1} className={styles.detail}>
            <ThreadDetail row={row} year={year} level={2} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
};

const headClass = (group: ThreadGroup): string | undefined =>
  group.kind === 'part' ? styles.partHead : styles.themaHead;

/** Width that a column needs before the table starts to scroll in its region. */
const widthOf = (column: ThreadColumn): number => (column.jaarplan || column.chosen ? 210 : 104);

/** Speerpunt × year, rows by theme. */
export const ThreadTable = ({ thread, open }: ThreadViewProps) => {
  const { t } = useTranslation();
  const { columns, groups, year } = thread;
  const size: CSSProperties = { minWidth: columns.reduce((sum, column) => sum + widthOf(column), 240) };
  const onlyLoose = groups.length === 1 && groups[0]?.kind === 'loose';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={styles.region} tabIndex={0} aria-label={t('rode-draad.table.region')}>
      <table className={styles.table} style={size}>
        <caption className="vh">{t('rode-draad.table.caption')}</caption>
        <colgroup>
          <col className={styles.nameColumn} />
          {columns.map(column => (
            <col
              key={column.firstYear}
              className={column.jaarplan || column.chosen ? undefined : styles.runColumn}
            />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={styles.stay}>
              {t('rode-draad.table.speerpunt')}
            </th>
            {columns.map(column => (
              <ColumnHead key={column.firstYear} column={column} />
            ))}
          </tr>
        </thead>
        {groups.map(group => (
          <tbody key={group.id} className={themeClass(group.color)}>
            {onlyLoose ? null : (
              <tr className={headClass(group)}>
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <GroupTitle group={group} year={year} />
                </th>
              </tr>
            )}
            {group.rows.map(row => (
              <Row key={row.id} row={row} thread={thread} open={open} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
};
