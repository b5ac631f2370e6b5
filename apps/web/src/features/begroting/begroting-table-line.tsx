import { PlanText } from '../../components/plan-text.tsx';
import styles from './begroting-table.module.css';
import { DifferenceWords } from './difference-words.tsx';
import { LineAmount, LineDescription } from './line-parts.tsx';
import type { LineRow } from './list-begroting-rows.ts';
import type { LineWords } from './use-line-words.ts';

type BegrotingTableLineProps = { row: LineRow; words: LineWords };

/** One cost line, and under it what has to be said about it. */
export const BegrotingTableLine = ({ row, words }: BegrotingTableLineProps) => {
  const { line, computed, difference } = row;
  const headId = `kostenpost-naam-${line.id}`;
  const mark = difference ? styles.differs : '';
  return (
    <>
      <tr id={`kostenpost-${line.id}`} tabIndex={-1} className={`${styles.line} ${mark}`}>
        <th scope="row" id={headId}>
          <LineDescription line={line} tags={words.tags} />
        </th>
        <td className={words.price && line.priceCent === null ? styles.inWords : ''}>{words.price}</td>
        <td>{words.quantity}</td>
        <td>{words.participants}</td>
        <td className={styles.computed}>
          <LineAmount computed={computed} />
        </td>
      </tr>
      {difference || line.note ? (
        <tr className={`${styles.detail} ${mark}`}>
          <td colSpan={5} headers={headId}>
            {difference ? <DifferenceWords difference={difference} agreedKind={line.agreedKind} /> : null}
            {line.note ? (
              <PlanText as="p" className={styles.note}>
                {line.note}
              </PlanText>
            ) : null}
          </td>
        </tr>
      ) : null}
    </>
  );
};
