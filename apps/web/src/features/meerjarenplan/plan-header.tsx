import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import styles from './plan-header.module.css';
import type { Plan } from './plan-outline.ts';
import type { LooptijdPlace } from './use-looptijd-place.ts';

type PlanHeaderProps = { place: LooptijdPlace; plan: Plan | undefined };

/** Way, title, state and size of the plan. The title is known from the session before the plan itself is there. */
export const PlanHeader = ({ place, plan }: PlanHeaderProps) => {
  const { t } = useTranslation();
  const { netwerk, looptijd, jaar } = place;
  const years = { first: looptijd.firstYear, last: looptijd.lastYear };
  const head =
    plan?.plan ??
    netwerk.plannen.find(
      p => p.kind === 'meerjarenplan' && p.firstYear === years.first && p.lastYear === years.last,
    );
  const crumbs = [
    {
      key: 'netwerk',
      node: (
        <Link to="/app/$netwerk" params={{ netwerk: netwerk.slug }} search={{ jaar }}>
          {netwerk.name}
        </Link>
      ),
    },
    { key: 'plan', node: t('meerjarenplan.title', years) },
  ];
  return (
    <PageHeader
      title={head?.title ?? t('meerjarenplan.title', years)}
      titleLang={head ? 'nl' : undefined}
      place={netwerk.name}
      crumbs={crumbs}
    >
      {plan?.plan.subtitle ? (
        <PlanText as="p" className={styles.subtitle}>
          {plan.plan.subtitle}
        </PlanText>
      ) : null}
      {head ? (
        <div className={styles.status}>
          <StateBadge tone={head.state}>{t(`plan.state.${head.state}`)}</StateBadge>
          {plan ? <span>{t('meerjarenplan.speerpunten', { count: plan.speerpunten.length })}</span> : null}
          <span>{t(`meerjarenplan.stateText.${head.state}`)}</span>
        </div>
      ) : null}
    </PageHeader>
  );
};
