import { isWritable, type PlanState } from '@speerpunt/domain/plan/plan';
import { IconBook2, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Flower } from '../../components/flower.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { themeClass } from '../../components/theme-color.ts';
import { useMay, useNetwerk } from '../../lib/sessie.ts';
import { describeDay } from './describe-moment.ts';
import type { JaarOverzicht } from './overzicht.ts';
import styles from './plan-hero.module.css';
import { PlanSteps } from './plan-steps.tsx';
import { ProgressLine } from './progress-line.tsx';
import { countReady, type ThemeReadiness } from './readiness.ts';

/** Characters beyond which a title no longer reads as a headline. */
const longTitle = 80;

type Counts = { ready: number; total: number };

const ReadyLine = ({ state, counts }: { state: PlanState; counts: Counts }) => {
  const { t } = useTranslation();
  if (counts.total === 0) return <p>{t('netwerk.hero.noActiviteiten')}</p>;
  const values = { ready: counts.ready, count: counts.total };
  // After the concept 'klaar' would read as done, so it is then called by what it is.
  const writing = isWritable(state);
  return (
    <p>
      {writing ? t('netwerk.hero.ready', values) : t('netwerk.hero.complete', values)}
      <span className={styles.why}>
        {writing ? t('netwerk.hero.readyWhy') : t('netwerk.hero.completeWhy')}
      </span>
    </p>
  );
};

type ThemeFlowerProps = { themes: readonly ThemeReadiness[]; counts: Counts; division: 'thema' | 'functie' };

const ThemeFlower = ({ themes, counts, division }: ThemeFlowerProps) => {
  const { t } = useTranslation();
  const label = t(`netwerk.hero.flower.${division}`);
  if (themes.length === 0) return null;
  const words = (theme: ThemeReadiness) =>
    t('netwerk.hero.petal', { ready: theme.ready, total: theme.total });
  const petals = themes.map(theme => ({ key: theme.id, label: theme.title, count: words(theme) }));
  return (
    <>
      <div className={styles.flower}>
        <Flower
          petals={petals}
          center={`${counts.ready}/${counts.total}`}
          label={label}
          width={330}
          contentLang="nl"
        />
      </div>
      {/* Instead of the flower where there is no room for it to be read. */}
      <ul className={styles.themes} aria-label={label}>
        {themes.map((theme, index) => (
          <li key={theme.id}>
            <i className={`${styles.petal} ${themeClass(index)}`} aria-hidden="true" />
            <PlanText className="grow">{theme.title}</PlanText>
            <span className="nowrap">{words(theme)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

const PrimaryAction = ({ state, year }: { state: PlanState; year: number }) => {
  const { t } = useTranslation();
  const { slug } = useNetwerk();
  const mayWrite = useMay('activiteit.write') && isWritable(state);
  const icon = { size: 20, stroke: 1.7, 'aria-hidden': true } as const;
  return (
    <LinkButton
      to="/app/$netwerk/jaarplan/$jaar"
      params={{ netwerk: slug, jaar: year }}
      variant="inverse"
      size="lg"
      className={styles.action}
      icon={mayWrite ? <IconPencil {...icon} /> : <IconBook2 {...icon} />}
    >
      {mayWrite ? t('netwerk.hero.write') : t('netwerk.hero.read')}
    </LinkButton>
  );
};

/** Which plan, which year, where it stands and what the next step is. */
export const PlanHero = ({ overzicht }: { overzicht: JaarOverzicht }) => {
  const { t, i18n } = useTranslation();
  const { plan, progress } = overzicht;
  const themes = countReady(overzicht);
  const counts = themes.reduce(
    (sum, theme) => ({ ready: sum.ready + theme.ready, total: sum.total + theme.total }),
    { ready: 0, total: 0 },
  );
  const version = t('netwerk.hero.version', {
    state: t(`plan.state.${plan.state}`),
    version: plan.planVersion,
  });
  return (
    <div className={styles.frame}>
      <div className={styles.hero}>
        <div className={styles.text}>
          <p className={styles.day}>{describeDay(new Date(), i18n.language)}</p>
          <h1 tabIndex={-1} lang="nl" className={plan.title.length > longTitle ? styles.long : undefined}>
            {plan.title}
          </h1>
          {plan.subtitle ? (
            <PlanText as="p" className={styles.subtitle}>
              {plan.subtitle}
            </PlanText>
          ) : null}
          <div className={styles.state}>
            <StateBadge tone={plan.state}>{version}</StateBadge>
            <span>{t(`plan.stateText.${plan.state}`)}</span>
          </div>
          <ReadyLine state={plan.state} counts={counts} />
          <ProgressLine progress={progress} />
          <PlanSteps state={plan.state} />
          <PrimaryAction state={plan.state} year={plan.firstYear} />
        </div>
        <ThemeFlower themes={themes} counts={counts} division={plan.division ?? 'thema'} />
      </div>
    </div>
  );
};
