import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { useFormat } from '../../lib/format.ts';
import styles from './begroting-inspector.module.css';
import type { InspectorSectionProps } from './begroting-inspector.tsx';
import { DifferenceWords, SameAsSource } from './difference-words.tsx';
import { type BegrotingData, getDifference } from './list-begroting-rows.ts';

type Dekking = BegrotingData['dekking'][number];

const DekkingItem = ({ item, data, year }: { item: Dekking; data: BegrotingData; year: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const deelnetwerk = data.deelnetwerken.find(d => d.id === item.deelnetwerkId);
  const kind = t(`begroting.dekking.kind.${item.kind}`);
  return (
    <li>
      <div className={styles.pair}>
        <span>
          {deelnetwerk ? (
            <>
              <PlanText>{deelnetwerk.shortName}</PlanText>, {kind}
            </>
          ) : (
            <span className={styles.capital}>{kind}</span>
          )}
        </span>
        <b className={item.amountCent === null ? styles.unknown : ''}>
          {item.amountCent === null ? t('begroting.unknown') : format.money(item.amountCent)}
        </b>
      </div>
      {item.description ? (
        <PlanText as="p" className={styles.small}>
          {item.description}
        </PlanText>
      ) : null}
      {item.statedYear !== null && item.statedYear !== year ? (
        <p className={styles.stated}>{t('begroting.dekking.statedYear', { year: item.statedYear })}</p>
      ) : null}
      {item.note ? (
        <PlanText as="p" className={styles.small}>
          {item.note}
        </PlanText>
      ) : null}
    </li>
  );
};

/** Money in. An amount that nobody gave is unknown, never zero. */
export const DekkingSection = ({ data, computed, year }: InspectorSectionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const difference = getDifference(computed, 'dekking');
  const stated = data.begroting?.statedDekkingCent ?? null;
  const someKnown = data.dekking.some(item => item.amountCent !== null);
  return (
    <section aria-labelledby="dekking-title">
      <h2 id="dekking-title">{t('begroting.dekking.title')}</h2>
      {data.dekking.length === 0 ? <p className="dim">{t('begroting.dekking.none')}</p> : null}
      {someKnown ? (
        <p>
          <span className={styles.big}>{format.money(computed.dekkingCent)}</span>{' '}
          <span className="dim s15">{t('begroting.dekking.known')}</span>
        </p>
      ) : null}
      {difference ? <DifferenceWords difference={difference} /> : null}
      {stated !== null && !difference ? (
        <p className="good">
          <SameAsSource />
        </p>
      ) : null}
      <ul className={styles.items}>
        {data.dekking.map(item => (
          <DekkingItem key={item.id} item={item} data={data} year={year} />
        ))}
      </ul>
    </section>
  );
};
