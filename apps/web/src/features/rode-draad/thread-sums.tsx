import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import type { Thread } from './thread.ts';
import type { YearMoney } from './thread-money.ts';
import styles from './thread-sums.module.css';

const MoneySum = ({ money }: { money: YearMoney }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { rest } = money;
  const parts = [
    rest.programma ? t('rode-draad.sums.untied', { amount: format.money(rest.programma) }) : null,
    rest.overhead ? t('rode-draad.sums.overhead', { amount: format.money(rest.overhead) }) : null,
    rest.loon ? t('rode-draad.sums.loon', { amount: format.money(rest.loon) }) : null,
    rest.afdracht ? t('rode-draad.sums.afdracht', { amount: format.money(rest.afdracht) }) : null,
  ].filter(part => part !== null);
  return (
    <li>
      <b>{format.money(money.tiedCent)}</b>
      <span>
        {t('rode-draad.sums.money', { total: format.money(money.totalCent) })}{' '}
        {parts.length ? t('rode-draad.sums.rest', { list: parts.join(', ') }) : t('rode-draad.sums.noRest')}
      </span>
    </li>
  );
};

/** How dense the thread is in the chosen year: from the speerpunten, from the activities, and in money. */
export const ThreadSums = ({ thread }: { thread: Thread }) => {
  const { t } = useTranslation();
  const { year, speerpuntCount, activiteitCount, gaps, looseCount, money } = thread;
  const of = (part: number, total: number) => t('rode-draad.sums.of', { part, total });
  return (
    <div className={styles.frame}>
      <ul className={styles.sums}>
        <li>
          <b>{of(speerpuntCount - gaps.speerpunten.length, speerpuntCount)}</b>
          <span>{t('rode-draad.sums.speerpunten', { year })}</span>
        </li>
        <li>
          <b>{of(activiteitCount - looseCount, activiteitCount)}</b>
          <span>{t('rode-draad.sums.activiteiten')}</span>
        </li>
        {money && money !== 'too_large' ? (
          <MoneySum money={money} />
        ) : (
          <li>
            <span>{money ? t('rode-draad.sums.tooLarge') : t('rode-draad.sums.noMoney', { year })}</span>
          </li>
        )}
      </ul>
    </div>
  );
};
