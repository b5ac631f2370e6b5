import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActiviteitChips } from './activiteit-chip.tsx';
import type { ThreadRow } from './thread.ts';
import styles from './thread-cell.module.css';
import type { ThreadColumn } from './thread-columns.ts';

/** Activities of the row in the years of the column. */
export const inColumn = (row: ThreadRow, { firstYear, lastYear }: ThreadColumn) =>
  row.activiteiten.filter(({ year }) => year >= firstYear && year <= lastYear);

export const isGap = (row: ThreadRow, column: ThreadColumn): boolean =>
  column.chosen && column.jaarplan !== null && inColumn(row, column).length === 0;

/** What a year does for a speerpunt: its activities, a gap that asks to be seen, or nothing. */
export const ThreadCell = ({ row, column }: { row: ThreadRow; column: ThreadColumn }) => {
  const { t } = useTranslation();
  const activiteiten = inColumn(row, column);
  if (activiteiten.length) return <ActiviteitChips activiteiten={activiteiten} />;
  if (isGap(row, column))
    return (
      <span className={styles.gap}>
        <IconAlertTriangle size={18} stroke={1.7} aria-hidden="true" />
        {column.jaarplan === 'afgesloten' ? t('rode-draad.table.gapClosed') : t('rode-draad.table.gap')}
      </span>
    );
  return (
    <span className={styles.none}>
      <span aria-hidden="true">–</span>
      <span className="vh">
        {column.jaarplan ? t('rode-draad.table.none') : t('rode-draad.table.noJaarplan')}
      </span>
    </span>
  );
};
