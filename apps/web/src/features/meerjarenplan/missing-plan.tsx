import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { looptijdSlug } from '../../lib/looptijd.ts';
import type { LooptijdPlace } from './use-looptijd-place.ts';

/** No plan with these years: the plans that there are. */
export const MissingPlan = ({ place }: { place: LooptijdPlace }) => {
  const { t } = useTranslation();
  const { netwerk, looptijd } = place;
  const plannen = netwerk.plannen.filter(plan => plan.kind === 'meerjarenplan');
  return (
    <EmptyState
      title={t('meerjarenplan.missing.title', { first: looptijd.firstYear, last: looptijd.lastYear })}
      actions={plannen.map(plan => (
        <LinkButton
          key={plan.id}
          to="/app/$netwerk/meerjarenplan/$looptijd"
          params={{ netwerk: netwerk.slug, looptijd: looptijdSlug(plan) }}
        >
          {t('meerjarenplan.title', { first: plan.firstYear, last: plan.lastYear })}
        </LinkButton>
      ))}
    >
      {t(plannen.length > 0 ? 'meerjarenplan.missing.text' : 'meerjarenplan.missing.none')}
    </EmptyState>
  );
};
