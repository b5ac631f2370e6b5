import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../components/link-button.tsx';
import { type Format, useFormat } from '../../lib/format.ts';
import { listMoneyOf } from './activiteit-money.ts';
import styles from './inspector.module.css';
import { useJaarplan } from './jaarplan-context.ts';
import type { Activiteit, Jaarplan } from './jaarplan-view.ts';

const route = getRouteApi('/app/$netwerk/jaarplan/$jaar');

type Line = Jaarplan['kostenposten'][number];

/** '3 × 200 × € 7,50', of what the line names. */
const factorsOf = ({ quantity, participants, priceCent }: Line, format: Format): string => {
  if (priceCent === null) return '';
  const counts = [quantity, participants].flatMap(n => (n === null ? [] : [format.number(n)]));
  return counts.length > 0 ? [...counts, format.money(priceCent)].join(' × ') : '';
};

const Lines = ({ activiteit }: { activiteit: Activiteit }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { plan, money } = useJaarplan();
  const lines = money ? listMoneyOf(plan, money, activiteit.id) : [];
  if (lines.length === 0) return <p className={styles.dim}>{t('jaarplan.money.noLine')}</p>;
  const total = lines.reduce((sum, line) => sum + line.amountCent, 0);
  const unknown = lines.filter(line => !line.known).length;
  return (
    <>
      <p className={styles.amount}>{format.money(total)}</p>
      <ul className={styles.lines}>
        {lines.map(line => {
          const factors = factorsOf(line, format);
          return (
            <li key={line.id}>
              <span>
                <span lang="nl">{line.description}</span>
                {factors ? <small>{factors}</small> : null}
              </span>
              <b>{line.known ? format.money(line.amountCent) : t('jaarplan.money.unknown')}</b>
            </li>
          );
        })}
      </ul>
      {unknown > 0 ? (
        <p className={styles.note}>{t('jaarplan.money.unknownLines', { count: unknown })}</p>
      ) : null}
    </>
  );
};

/** The money of one activity, and how much its theme costs in all. */
export const ActiviteitMoney = ({ activiteit }: { activiteit: Activiteit }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { netwerk, jaar } = route.useParams();
  const { plan, money } = useJaarplan();
  const thema = plan.themas.find(row => row.id === activiteit.themaId);
  const total = money?.themas.find(row => row.id === activiteit.themaId);
  return (
    <section>
      <h2>{t('jaarplan.money.title')}</h2>
      {money ? <Lines activiteit={activiteit} /> : <p className={styles.dim}>{t('jaarplan.money.none')}</p>}
      {money && thema && total ? (
        <p className={styles.thema}>
          <span lang="nl">{thema.title}</span>
          <b>{format.money(total.totalCent)}</b>
        </p>
      ) : null}
      {money ? (
        <LinkButton to="/app/$netwerk/begroting/$jaar" params={{ netwerk, jaar }} size="sm" variant="quiet">
          {t('jaarplan.money.toBegroting')}
        </LinkButton>
      ) : null}
    </section>
  );
};
