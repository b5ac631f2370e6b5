import { useTranslation } from 'react-i18next';
import { themeClass } from '../../components/theme-color.ts';
import { GroupTitle } from './group-title.tsx';
import { detailId, RowToggle } from './row-toggle.tsx';
import type { ThreadRow } from './thread.ts';
import { inColumn, isGap, ThreadCell } from './thread-cell.tsx';
import { columnLabel } from './thread-columns.ts';
import { ThreadDetail } from './thread-detail.tsx';
import styles from './thread-list.module.css';
import type { ThreadViewProps } from './thread-table.tsx';

type ItemProps = { row: ThreadRow; level: 3 | 4 } & ThreadViewProps;

const Item = ({ row, level, thread, open }: ItemProps) => {
  const Heading = `h${level}` as const;
  const chosen = thread.columns.find(column => column.chosen);
  const others = thread.columns.filter(column => !column.chosen && inColumn(row, column).length);
  return (
    <li className={`${themeClass(row.color)} ${chosen && isGap(row, chosen) ? styles.gap : ''}`}>
      <Heading className={styles.name}>
        <RowToggle row={row} open={open} />
      </Heading>
      {chosen?.jaarplan ? (
        <div className={styles.cell}>
          {others.length ? <p className={styles.year}>{columnLabel(chosen)}</p> : null}
          <ThreadCell row={row} column={chosen} />
        </div>
      ) : null}
      {others.map(column => (
        <div key={column.firstYear} className={styles.cell}>
          <p className={styles.year}>{columnLabel(column)}</p>
          <ThreadCell row={row} column={column} />
        </div>
      ))}
      {open.isOpen(row.id) ? (
        <div id={detailId(row)} className={styles.detail}>
          <ThreadDetail row={row} year={thread.year} level={level === 3 ? 4 : 5} />
        </div>
      ) : null}
    </li>
  );
};

/** The same thread on a phone: speerpunt by speerpunt, the chosen year first. */
export const ThreadList = ({ thread, open }: ThreadViewProps) => {
  const { t } = useTranslation();
  const { groups, year } = thread;
  const onlyLoose = groups.length === 1 && groups[0]?.kind === 'loose';
  return (
    <>
      {groups.map(group => {
        const Heading = group.kind === 'part' ? 'h3' : 'h2';
        return (
          <section key={group.id} className={`${styles.group} ${themeClass(group.color)}`}>
            <Heading className={onlyLoose ? 'vh' : styles[group.kind]}>
              {onlyLoose ? t('rode-draad.table.list') : <GroupTitle group={group} year={year} />}
            </Heading>
            {group.rows.length ? (
              <ul className={styles.rows}>
                {group.rows.map(row => (
                  <Item
                    key={row.id}
                    row={row}
                    level={group.kind === 'part' ? 4 : 3}
                    thread={thread}
                    open={open}
                  />
                ))}
              </ul>
            ) : null}
          </section>
        );
      })}
    </>
  );
};
