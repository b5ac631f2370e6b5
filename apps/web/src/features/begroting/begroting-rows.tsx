import { useMediaQuery } from '@mantine/hooks';
import type { ComputedBegroting } from '@speerpunt/domain/begroting/compute-begroting';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { useHashTarget } from '../../components/use-hash-target.ts';
import { BegrotingDifferences } from './begroting-differences.tsx';
import { BegrotingList } from './begroting-list.tsx';
import { BegrotingTable } from './begroting-table.tsx';
import styles from './difference.module.css';
import { type BegrotingData, getDifference, listBegrotingRows } from './list-begroting-rows.ts';

type BegrotingContentProps = { data: BegrotingData; computed: ComputedBegroting; year: number };

// Too narrow for five columns: a phone, or a screen that has just got its inspector beside the page.
const narrow = '(max-width: 47.99em), (min-width: 75em) and (max-width: 87.99em)';

/** What differs, what the source adds in words, and the rows: a table where there is room, else blocks. */
export const BegrotingRows = ({ data, computed, year }: BegrotingContentProps) => {
  const { t } = useTranslation();
  const inBlocks = useMediaQuery(narrow, false, { getInitialValueInEffect: false });
  const themas = useMemo(() => listBegrotingRows(data, computed), [data, computed]);
  useHashTarget(true);
  const rows = {
    year,
    themas,
    computed,
    statedTotalCent: data.begroting?.statedTotalCent ?? null,
    wholeDifference: getDifference(computed, 'whole'),
  };
  return (
    <>
      <BegrotingDifferences data={data} computed={computed} themas={themas} />
      {data.begroting?.note ? (
        <PlanText as="p" className={styles.note}>
          {data.begroting.note}
        </PlanText>
      ) : null}
      <h2 className="vh">{t('begroting.rows')}</h2>
      {themas.length === 0 ? (
        <EmptyState title={t('begroting.empty.noLinesTitle')}>{t('begroting.empty.noLinesText')}</EmptyState>
      ) : inBlocks ? (
        <BegrotingList {...rows} />
      ) : (
        <BegrotingTable {...rows} />
      )}
    </>
  );
};
