import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { type ResultDraft, readTyped } from './edit-fields.ts';
import styles from './results-table.module.css';

type ResultRowsProps = { rows: readonly ResultDraft[]; onChange: (rows: ResultDraft[]) => void };

type RowProps = {
  row: ResultDraft;
  number: number;
  onChange: (row: ResultDraft) => void;
  onRemove: () => void;
};

const columns = ['text', 'target', 'basis'] as const;

const Row = ({ row, number, onChange, onRemove }: RowProps) => {
  const { t } = useTranslation();
  const id = useId();
  const problem = readTyped({ results: [row] }).problems.results;
  const wrong = {
    text: problem === 'resultText',
    target: problem === 'resultTarget',
    basis: problem === 'tooLong',
  };
  return (
    <li className={styles.row}>
      <div className={styles.inputs}>
        {columns.map(column => (
          <div key={column}>
            <label htmlFor={`${id}-${column}`}>
              {t(`activiteit.result.${column}`)}
              <span className="vh"> {t('activiteit.result.nth', { number })}</span>
            </label>
            <input
              id={`${id}-${column}`}
              lang="nl"
              data-column={column}
              inputMode={column === 'target' ? 'decimal' : undefined}
              value={row[column]}
              aria-invalid={wrong[column] || undefined}
              aria-describedby={wrong[column] ? `${id}-problem` : undefined}
              onChange={event => onChange({ ...row, [column]: event.target.value })}
            />
          </div>
        ))}
      </div>
      <IconButton
        label={t('activiteit.result.remove', { name: row.text || String(number) })}
        icon={<IconTrash size={18} stroke={1.7} aria-hidden="true" />}
        onClick={onRemove}
      />
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {t(`activiteit.problem.${problem}`, { max: 100 })}
        </p>
      ) : null}
    </li>
  );
};

/** The results of an activity as fields, with a row for each. */
export const ResultRows = ({ rows, onChange }: ResultRowsProps) => {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const added = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new row gets the focus once it is there.
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    list.current?.lastElementChild?.querySelector<HTMLElement>('[data-column="text"]')?.focus();
  }, [rows.length]);
  const add = () => {
    added.current = true;
    onChange([...rows, { id: v7(), text: '', target: '', basis: '' }]);
  };
  return (
    <>
      <ul ref={list} className={styles.list}>
        {rows.map((row, index) => (
          <Row
            key={row.id}
            row={row}
            number={index + 1}
            onChange={changed => onChange(rows.map(other => (other.id === row.id ? changed : other)))}
            onRemove={() => {
              onChange(rows.filter(other => other.id !== row.id));
              adder.current?.focus();
            }}
          />
        ))}
      </ul>
      <Button
        ref={adder}
        size="sm"
        variant="quiet"
        icon={<IconPlus size={18} stroke={1.7} aria-hidden="true" />}
        onClick={add}
      >
        {t('activiteit.result.add')}
      </Button>
    </>
  );
};
