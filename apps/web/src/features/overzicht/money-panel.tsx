import type { ComputedBegroting } from '@speerpunt/domain/begroting/compute-begroting';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Bar } from '../../components/bar.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { useFormat } from '../../lib/format.ts';
import { useNetwerk } from '../../lib/sessie.ts';
import type { Money } from './compute-money.ts';
import styles from './money-panel.module.css';
import type { JaarOverzicht } from './overzicht.ts';
import { listThemeMoney, type ThemeMoney } from './theme-money.ts';

type MoneyPanelProps = { overzicht: JaarOverzicht; money: Money };
type ComputedProps = { overzicht: JaarOverzicht; money: ComputedBegroting };

const Total = ({ overzicht, money }: ComputedProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const stated = overzicht.begroting?.statedTotalCent ?? null;
  const words =
    stated === null
      ? t('netwerk.money.total')
      : stated === money.totalCent
        ? t('netwerk.money.asStated')
        : t('netwerk.money.notAsStated', { stated: format.money(stated) });
  return (
    <p className={styles.total}>
      <b className="serif">{format.money(money.totalCent)}</b>
      <span className="s15 dim">{words}</span>
    </p>
  );
};

const ThemeBar = ({ theme, index, longest, total }: ThemeBarProps) => {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { totalCent, statedCent } = theme;
  const more = statedCent === null ? 0 : totalCent - statedCent;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  const share = t('netwerk.money.share', { share: percent.format(total ? totalCent / total : 0) });
  const words =
    statedCent === null || more === 0
      ? share
      : more > 0
        ? t('netwerk.money.more', { amount: format.money(more) })
        : t('netwerk.money.less', { amount: format.money(-more) });
  return (
    <Bar
      label={<PlanText>{theme.title}</PlanText>}
      amount={format.money(totalCent)}
      fill={statedCent ? totalCent / statedCent : totalCent ? 1 : 0}
      length={Math.max(totalCent, statedCent ?? 0) / (longest || 1)}
      words={words}
      tooMuch={more > 0}
      theme={index}
    />
  );
};
type ThemeBarProps = { theme: ThemeMoney; index: number; longest: number; total: number };

const Split = ({ overzicht }: { overzicht: JaarOverzicht }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { split, deelnetwerken } = overzicht;
  if (split.length < 2) return null;
  const amounts = new Map(split.map(part => [part.deelnetwerkId, part.amountCent]));
  return (
    <div className={styles.split}>
      <h3>{t('netwerk.money.split')}</h3>
      <dl>
        {deelnetwerken
          .filter(deelnetwerk => amounts.has(deelnetwerk.id))
          .map(({ id, name, shortName }) => (
            <div key={id}>
              <dt lang="nl">{shortName ? <abbr title={name}>{shortName}</abbr> : name}</dt>
              <dd>{format.money(amounts.get(id) ?? 0)}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
};

const Computed = ({ overzicht, money }: ComputedProps) => {
  const { t } = useTranslation();
  const themes = listThemeMoney(overzicht, money);
  const longest = Math.max(...themes.map(theme => Math.max(theme.totalCent, theme.statedCent ?? 0)));
  const unknown = money.unknownLineIds.length;
  return (
    <>
      <Total overzicht={overzicht} money={money} />
      <ul className={styles.bars}>
        {themes.map((theme, index) => (
          <li key={theme.id}>
            <ThemeBar theme={theme} index={index} longest={longest} total={money.totalCent} />
          </li>
        ))}
      </ul>
      {unknown ? <p className={styles.note}>{t('netwerk.money.unknown', { count: unknown })}</p> : null}
      <Split overzicht={overzicht} />
    </>
  );
};

const Content = ({ overzicht, money }: MoneyPanelProps) => {
  const { t } = useTranslation();
  if (!money) return <p className="s15 dim">{t('netwerk.money.none')}</p>;
  if (!money.ok)
    return (
      <p className="warn row s15">
        <IconAlertTriangle size={20} stroke={1.7} aria-hidden="true" />
        {t('netwerk.money.tooLarge')}
      </p>
    );
  if (overzicht.kostenposten.length === 0) return <p className="s15 dim">{t('netwerk.money.noLines')}</p>;
  return <Computed overzicht={overzicht} money={money} />;
};

/** What the year costs, by theme and by deelnetwerk. */
export const MoneyPanel = ({ overzicht, money }: MoneyPanelProps) => {
  const { t } = useTranslation();
  const { slug } = useNetwerk();
  return (
    <section aria-labelledby="geld-per-thema">
      <div className={styles.head}>
        <h2 id="geld-per-thema">{t(`netwerk.money.title.${overzicht.plan.division ?? 'thema'}`)}</h2>
        {money ? (
          <Link
            className={styles.link}
            to="/app/$netwerk/begroting/$jaar"
            params={{ netwerk: slug, jaar: overzicht.plan.firstYear }}
          >
            {t('netwerk.money.link')}
          </Link>
        ) : null}
      </div>
      <div className={`panel ${styles.body}`}>
        <Content overzicht={overzicht} money={money} />
      </div>
    </section>
  );
};
