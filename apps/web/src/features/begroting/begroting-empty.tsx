import { IconCoinEuro } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { useNetwerk } from '../../lib/sessie.ts';

const icon = <IconCoinEuro size={22} stroke={1.7} />;

/** There is a jaarplan, without a begroting. */
export const NoBegroting = ({ year }: { year: number }) => {
  const { t } = useTranslation();
  const { slug } = useNetwerk();
  return (
    <EmptyState
      icon={icon}
      title={t('begroting.empty.noBegrotingTitle')}
      actions={
        <LinkButton to="/app/$netwerk/jaarplan/$jaar" params={{ netwerk: slug, jaar: year }}>
          {t('begroting.empty.toJaarplan', { year })}
        </LinkButton>
      }
    >
      {t('begroting.empty.noBegrotingText', { year })}
    </EmptyState>
  );
};

/** No jaarplan in this year: the way to years that have one. */
export const NoJaarplan = ({ year }: { year: number }) => {
  const { t } = useTranslation();
  const { slug, plannen } = useNetwerk();
  const years = plannen.filter(plan => plan.kind === 'jaarplan').map(plan => plan.firstYear);
  const nearest = years.toSorted((a, b) => b - a).slice(0, 3);
  return (
    <EmptyState
      icon={icon}
      title={t('begroting.empty.noPlanTitle', { year })}
      actions={
        <>
          {nearest.map(other => (
            <LinkButton
              key={other}
              to="/app/$netwerk/begroting/$jaar"
              params={{ netwerk: slug, jaar: other }}
            >
              {t('begroting.empty.toBegroting', { year: other })}
            </LinkButton>
          ))}
          <LinkButton to="/app/$netwerk" params={{ netwerk: slug }} search={{ jaar: year }} variant="quiet">
            {t('begroting.empty.toOverview')}
          </LinkButton>
        </>
      }
    >
      {t('begroting.empty.noPlanText')}
    </EmptyState>
  );
};
