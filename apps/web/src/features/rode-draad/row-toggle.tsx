import { IconChevronDown } from '@tabler/icons-react';
import { PlanText } from '../../components/plan-text.tsx';
import styles from './row-toggle.module.css';
import type { ThreadRow } from './thread.ts';

export type OpenRows = { isOpen: (id: string) => boolean; toggle: (id: string) => void };

export const detailId = (row: ThreadRow): string => `draad-${row.id}`;

/** The speerpunt as a button that shows both ends of its thread; where a deep link lands. */
export const RowToggle = ({ row, open }: { row: ThreadRow; open: OpenRows }) => (
  <button
    type="button"
    id={`speerpunt-${row.id}`}
    className={styles.toggle}
    aria-expanded={open.isOpen(row.id)}
    aria-controls={open.isOpen(row.id) ? detailId(row) : undefined}
    onClick={() => open.toggle(row.id)}
  >
    <IconChevronDown size={18} stroke={1.7} aria-hidden="true" />
    <PlanText className={styles.words}>{row.title}</PlanText>
  </button>
);
