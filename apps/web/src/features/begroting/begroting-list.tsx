import { useTranslation } from 'react-i18next';
import { Leaf } from '../../components/leaf.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { themeClass } from '../../components/theme-color.ts';
import styles from './begroting-list.module.css';
import type { BegrotingRowsProps } from './begroting-table.tsx';
import { DifferenceWords, SameAsSource } from './difference-words.tsx';
import { LineAmount, LineDescription, TotalAmount } from './line-parts.tsx';
import type { GroupRow, LineRow, ThemaRow } from './list-begroting-rows.ts';
import { type LineWords, useLineWords } from './use-line-words.ts';

/** The sum of a line in one breath: '€ 7,50 p.p. × 3 × 200 deelnemers'. */
const useSum = () => {
  const { t } = useTranslation();
  return ({ line }: LineRow, words: LineWords): string => {
    if (line.priceCent !== null) {
      const people =
        line.participants === null ? null : t('begroting.participants', { count: line.participants });
      return [words.price, words.quantity, people].filter(Boolean).join(' × ');
    }
    const number = line.quantity === 1 ? null : words.quantity;
    return [words.price, number ? t('begroting.quantity.alone', { number }) : null]
      .filter(Boolean)
      .join(' · ');
  };
};

const Line = ({ row, words }: { row: LineRow; words: LineWords }) => {
  const sum = useSum()(row, words);
  const { line, computed, difference } = row;
  return (
    <li
      id={`kostenpost-${line.id}`}
      tabIndex={-1}
      className={`${styles.line} ${difference ? styles.differs : ''}`}
    >
      <div>
        <LineDescription line={line} tags={words.tags} />
      </div>
      <b className={styles.amount}>
        <LineAmount computed={computed} />
      </b>
      {sum ? <p className={styles.sum}>{sum}</p> : null}
      {difference ? (
        <p className={styles.wide}>
          <DifferenceWords difference={difference} agreedKind={line.agreedKind} />
        </p>
      ) : null}
      {line.note ? (
        <PlanText as="p" className={styles.note}>
          {line.note}
        </PlanText>
      ) : null}
    </li>
  );
};

const Group = ({ group, words }: { group: GroupRow; words: ReturnType<typeof useLineWords> }) => {
  const { t } = useTranslation();
  return (
    <div>
      <div className={styles.group}>
        <h4>
          {group.title ? (
            <PlanText>{group.title}</PlanText>
          ) : (
            <span className={styles.untitled}>{t('begroting.untitledGroup')}</span>
          )}
        </h4>
        <div className={styles.amount}>
          <TotalAmount total={group.total} />
        </div>
      </div>
      <ul>
        {group.lines.map(row => (
          <Line key={row.line.id} row={row} words={words(row.line)} />
        ))}
      </ul>
    </div>
  );
};

const Thema = ({ thema, words }: { thema: ThemaRow; words: ReturnType<typeof useLineWords> }) => {
  const { t } = useTranslation();
  return (
    <section
      className={`panel ${styles.thema} ${themeClass(thema.index)}`}
      aria-labelledby={`thema-${thema.id}`}
    >
      <div className={styles.head}>
        <Leaf size="sm">{thema.index + 1}</Leaf>
        <div className="grow">
          {thema.parentTitle ? (
            <small lang="nl">{t('begroting.themaOf', { thema: thema.parentTitle })}</small>
          ) : null}
          <h3 id={`thema-${thema.id}`}>
            <PlanText>{thema.title}</PlanText>
          </h3>
          <div className={styles.themaTotal}>
            <TotalAmount total={thema.total} />
            {thema.statedCent !== null && !thema.difference ? <SameAsSource /> : null}
          </div>
          {thema.difference ? <DifferenceWords difference={thema.difference} /> : null}
        </div>
      </div>
      {thema.groups.map(group => (
        <Group key={group.id} group={group} words={words} />
      ))}
    </section>
  );
};

/** The same rows as blocks under each other, for screens too narrow for five columns. */
export const BegrotingList = (props: BegrotingRowsProps) => {
  const { themas, computed, statedTotalCent, wholeDifference } = props;
  const { t } = useTranslation();
  const words = useLineWords(computed.subsidyCent);
  return (
    <div className={styles.list}>
      {themas.map(thema => (
        <Thema key={thema.id} thema={thema} words={words} />
      ))}
      <div className={styles.whole} id="begroting-totaal" tabIndex={-1}>
        <span>{t('begroting.total')}</span>
        <div>
          <TotalAmount total={computed} />
          {statedTotalCent !== null && !wholeDifference ? <SameAsSource /> : null}
        </div>
      </div>
      {wholeDifference ? <DifferenceWords difference={wholeDifference} /> : null}
    </div>
  );
};
