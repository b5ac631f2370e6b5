import type { BegrotingDifference, ComputedBegroting } from '@speerpunt/domain/begroting/compute-begroting';
import { useTranslation } from 'react-i18next';
import { Leaf } from '../../components/leaf.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import styles from './begroting-table.module.css';
import { BegrotingTableLine } from './begroting-table-line.tsx';
import { DifferenceWords, SameAsSource } from './difference-words.tsx';
import { TotalAmount } from './line-parts.tsx';
import type { GroupRow, ThemaRow } from './list-begroting-rows.ts';
import { useLineWords } from './use-line-words.ts';

export type BegrotingRowsProps = {
  year: number;
  themas: readonly ThemaRow[];
  computed: ComputedBegroting;
  statedTotalCent: number | null;
  wholeDifference: BegrotingDifference | undefined;
};

const ThemaHead = ({ thema }: { thema: ThemaRow }) => {
  const { t } = useTranslation();
  const { difference, statedCent } = thema;
  return (
    <tbody>
      <tr className={styles.thema} id={`thema-${thema.id}`} tabIndex={-1}>
        <th scope="rowgroup" colSpan={2}>
          <span className={styles.themaName}>
            <Leaf theme={thema.index}>{thema.index + 1}</Leaf>
            <span>
              {thema.parentTitle ? (
                <small lang="nl">{t('begroting.themaOf', { thema: thema.parentTitle })}</small>
              ) : null}
              <PlanText>{thema.title}</PlanText>
            </span>
          </span>
        </th>
        <td colSpan={3}>
          <div className={styles.sum}>
            {statedCent !== null && !difference ? <SameAsSource /> : null}
            <div>
              <TotalAmount total={thema.total} />
            </div>
          </div>
        </td>
      </tr>
      {difference ? (
        <tr className={styles.detail}>
          <td colSpan={5}>
            <DifferenceWords difference={difference} />
          </td>
        </tr>
      ) : null}
    </tbody>
  );
};

type GroupProps = { group: GroupRow; words: ReturnType<typeof useLineWords> };

const Group = ({ group, words }: GroupProps) => {
  const { t } = useTranslation();
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={4}>
          {group.title ? (
            <PlanText>{group.title}</PlanText>
          ) : (
            <span className={styles.untitled}>{t('begroting.untitledGroup')}</span>
          )}
        </th>
        <td>
          <TotalAmount total={group.total} />
        </td>
      </tr>
      {group.lines.map(row => (
        <BegrotingTableLine key={row.line.id} row={row} words={words(row.line)} />
      ))}
    </tbody>
  );
};

const columns = ['description', 'price', 'quantity', 'participants', 'total'] as const;

/** The begroting as a table, for screens wide enough for five columns. */
export const BegrotingTable = (props: BegrotingRowsProps) => {
  const { year, themas, computed, statedTotalCent, wholeDifference } = props;
  const { t } = useTranslation();
  const words = useLineWords(computed.subsidyCent);
  return (
    <table className={styles.table}>
      <caption className="vh">{t('begroting.caption', { year })}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col" className={styles[column]}>
              {t(`begroting.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {themas.flatMap(thema => [
        <ThemaHead key={thema.id} thema={thema} />,
        ...thema.groups.map(group => <Group key={group.id} group={group} words={words} />),
      ])}
      <tfoot>
        <tr id="begroting-totaal" tabIndex={-1}>
          <th scope="row" colSpan={2}>
            {t('begroting.total')}
          </th>
          <td colSpan={3}>
            <div className={styles.sum}>
              {statedTotalCent !== null && !wholeDifference ? <SameAsSource /> : null}
              <div>
                <TotalAmount total={computed} />
              </div>
            </div>
          </td>
        </tr>
        {wholeDifference ? (
          <tr className={styles.detail}>
            <td colSpan={5}>
              <DifferenceWords difference={wholeDifference} />
            </td>
          </tr>
        ) : null}
      </tfoot>
    </table>
  );
};
