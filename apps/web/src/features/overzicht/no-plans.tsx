import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { useMay, useNetwerk } from '../../lib/sessie.ts';

/** A network without any plan: what can be done already, and nothing that cannot. */
export const NoPlans = () => {
  const { t } = useTranslation();
  const { slug, name } = useNetwerk();
  const mayInvite = useMay('people.manage');
  return (
    <EmptyState
      title={t('netwerk.noPlans.title', { name })}
      actions={
        <LinkButton to="/app/$netwerk/organisatie" params={{ netwerk: slug }}>
          {t('netwerk.noPlans.organisatie')}
        </LinkButton>
      }
    >
      <p>{t('netwerk.noPlans.text')}</p>
      <p>{mayInvite ? t('netwerk.noPlans.nowCoordinator') : t('netwerk.noPlans.now')}</p>
    </EmptyState>
  );
};
