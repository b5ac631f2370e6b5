import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { looptijdSlug } from '../../lib/looptijd.ts';
import type { Swot } from './swot-view.ts';
import type { SwotPlace } from './use-swot-place.ts';

type PlanHead = { id: string; title: string; firstYear: number; lastYear: number };

const PlanLinks = ({ plans, place }: { plans: readonly PlanHead[]; place: SwotPlace }) => {
  const { t } = useTranslation();
  return plans.map(plan => (
    <LinkButton
      key={plan.id}
      to="/app/$netwerk/swot/$looptijd"
      params={{ netwerk: place.params.netwerk, looptijd: looptijdSlug(plan) }}
      search={{ tab: place.tab }}
      lang="nl"
    >
      {t('swot.planLink', { title: plan.title, first: plan.firstYear, last: plan.lastYear })}
    </LinkButton>
  ));
};

/** A plan without SWOT or without trends. Of the other plans we know the names only, so they are offered as a maybe. */
export const NoPoints = ({ swot, place }: { swot: Swot; place: SwotPlace }) => {
  const { t } = useTranslation();
  const others = swot.plans.filter(plan => plan.kind === 'meerjarenplan' && plan.id !== swot.plan.id);
  return (
    <EmptyState
      title={t(`swot.empty.${place.tab}`)}
      actions={others.length > 0 ? <PlanLinks plans={others} place={place} /> : null}
    >
      <p>{t('swot.empty.text', { title: swot.plan.title })}</p>
      {others.length > 0 ? <p>{t('swot.empty.others', { netwerk: place.netwerk.name })}</p> : null}
    </EmptyState>
  );
};

/** No plan with these years: the plans that there are. */
export const MissingPlan = ({ place }: { place: SwotPlace }) => {
  const { t } = useTranslation();
  const { firstYear, lastYear } = place.looptijd;
  const plans = place.netwerk.plannen.filter(plan => plan.kind === 'meerjarenplan');
  return (
    <EmptyState
      title={t('swot.missing.title', { first: firstYear, last: lastYear })}
      actions={plans.length > 0 ? <PlanLinks plans={plans} place={place} /> : null}
    >
      {t(plans.length > 0 ? 'swot.missing.text' : 'swot.missing.none')}
    </EmptyState>
  );
};
