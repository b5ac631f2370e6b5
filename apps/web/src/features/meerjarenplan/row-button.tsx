import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useInspector } from '../../components/inspector-context.ts';
import type { PlanningRow } from './planning-rows.ts';
import styles from './row-button.module.css';

export type RowChoice = { rowId: string | null; onChoose: (rowId: string) => void };

const step: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows go through the rows, beside Tab. */
const walk = (event: KeyboardEvent<HTMLButtonElement>) => {
  const by = step[event.key];
  if (by === undefined) return;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-planning-row]')];
  const next = rows[rows.indexOf(event.currentTarget) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

/** The name of a row; choosing it shows in the inspector what hangs under it. */
export const RowButton = ({ row, choice }: { row: PlanningRow; choice: RowChoice }) => {
  const { t } = useTranslation();
  const { docked, open } = useInspector();
  const choose = () => choice.onChoose(row.id);
  const whole =
    row.kind === 'part' ? 'meerjarenplan.planning.wholePart' : 'meerjarenplan.planning.wholeThema';
  return (
    <button
      type="button"
      id={row.id}
      data-planning-row=""
      className={`${styles.row} ${row.speerpunt ? '' : styles.whole}`}
      aria-current={row.id === choice.rowId ? 'true' : undefined}
      aria-haspopup={docked ? undefined : 'dialog'}
      onFocus={choose}
      onKeyDown={walk}
      onClick={() => {
        choose();
        open();
      }}
    >
      {row.speerpunt ? (
        <span lang="nl">{row.speerpunt.speerpunt.title}</span>
      ) : (
        <span>
          {t(whole)}
          <span className="vh" lang="nl">
            {' '}
            {row.thema?.thema.title}
          </span>
        </span>
      )}
    </button>
  );
};
