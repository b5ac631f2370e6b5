import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Bar } from '../../components/bar.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { useFormat } from '../../lib/format.ts';
import styles from './begroting-inspector.module.css';
import type { InspectorSectionProps } from './begroting-inspector.tsx';
import { DifferenceWords } from './difference-words.tsx';
import { type BegrotingData, getDifference } from './list-begroting-rows.ts';

const listCeilings = (data: BegrotingData, year: number) =>
  data.deelnetwerken.flatMap(deelnetwerk => {
    const found = data.ceilings.find(c => c.deelnetwerkId === deelnetwerk.id && c.year === year);
    return found ? [{ ...deelnetwerk, ceilingCent: found.ceilingCent, statedYear: found.statedYear }] : [];
  });

type SplitBarProps = { name: string; amountCent: number; ceilingCent: number | null; largest: number };

const SplitBar = ({ name, amountCent, ceilingCent, largest }: SplitBarProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const label = <PlanText>{name}</PlanText>;
  const amount = format.money(amountCent);
  if (ceilingCent === null)
    return <Bar label={label} amount={amount} fill={0} words={t('begroting.split.noCeiling')} />;
  const tooMuch = amountCent > ceilingCent;
  return (
    <Bar
      label={label}
      amount={amount}
      fill={amountCent / ceilingCent}
      length={ceilingCent / largest}
      tooMuch={tooMuch}
      words={t(tooMuch ? 'begroting.split.tooMuch' : 'begroting.split.room', {
        amount: format.money(Math.abs(ceilingCent - amountCent)),
        ceiling: format.money(ceilingCent),
      })}
    />
  );
};

/** Who of the deelnetwerken carries which part; bars are as long as their ceilings. */
export const SplitSection = ({ data, computed, year }: InspectorSectionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const ceilings = new Map(listCeilings(data, year).map(c => [c.id, c.ceilingCent]));
  const rows = data.deelnetwerken.flatMap(({ id, shortName }) => {
    const part = data.split.find(s => s.deelnetwerkId === id);
    return part ? [{ id, shortName, ...part, ceilingCent: ceilings.get(id) ?? null }] : [];
  });
  const largest = Math.max(1, ...rows.map(row => row.ceilingCent ?? 0));
  const difference = getDifference(computed, 'split');
  return (
    <section aria-labelledby="split-title">
      <h2 id="split-title">{t('begroting.split.title')}</h2>
      {rows.length === 0 ? <p className="dim">{t('begroting.split.none')}</p> : null}
      <ul className={styles.bars}>
        {rows.map(row => (
          <li key={row.id}>
            <SplitBar
              name={row.shortName}
              amountCent={row.amountCent}
              ceilingCent={row.ceilingCent}
              largest={largest}
            />
          </li>
        ))}
      </ul>
      {difference ? <DifferenceWords difference={difference} /> : null}
      {rows.length > 0 && !difference ? (
        <p className={styles.check}>
          <IconCircleCheck size={17} stroke={1.7} aria-hidden="true" />
          {t('begroting.split.sum', { amount: format.money(computed.splitCent) })}
        </p>
      ) : null}
    </section>
  );
};

/** The most subsidy that each deelnetwerk can get this year. */
export const CeilingsSection = ({ data, year }: InspectorSectionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = listCeilings(data, year);
  const together = rows.reduce((sum, row) => sum + row.ceilingCent, 0);
  return (
    <section aria-labelledby="ceilings-title">
      <h2 id="ceilings-title">{t('begroting.ceilings.title', { year })}</h2>
      {rows.length === 0 ? <p className="dim">{t('begroting.ceilings.none', { year })}</p> : null}
      <ul className={styles.items}>
        {rows.map(row => (
          <li key={row.id}>
            <div className={styles.pair}>
              <PlanText>{row.shortName}</PlanText>
              <b>{format.money(row.ceilingCent)}</b>
            </div>
            <PlanText as="p" className={styles.small}>
              {row.name}
            </PlanText>
            {row.statedYear !== null && row.statedYear !== year ? (
              <p className={styles.stated}>{t('begroting.dekking.statedYear', { year: row.statedYear })}</p>
            ) : null}
          </li>
        ))}
        {rows.length > 1 ? (
          <li className={`${styles.pair} ${styles.together}`}>
            <span>{t('begroting.ceilings.together')}</span>
            <b>{format.money(together)}</b>
          </li>
        ) : null}
      </ul>
    </section>
  );
};
