import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { useNetwerk } from '../../lib/sessie.ts';

/** A year that lies in no looptijd: which years do have a thread. */
export const NoMeerjarenplan = ({ year }: { year: number }) => {
  const { t } = useTranslation();
  const { slug, plannen } = useNetwerk();
  const others = plannen.filter(plan => plan.kind === 'meerjarenplan');
  return (
    <EmptyState
      title={t('rode-draad.empty.noMeerjarenplanTitle', { year })}
      actions={others.map(({ id, firstYear, lastYear }) => (
        <LinkButton key={id} to="/app/$netwerk/rode-draad/$jaar" params={{ netwerk: slug, jaar: firstYear }}>
          {t('rode-draad.empty.span', { first: firstYear, last: lastYear })}
        </LinkButton>
      ))}
    >
      <p>{t('rode-draad.empty.noMeerjarenplan', { year })}</p>
      {others.length ? <p>{t('rode-draad.empty.others')}</p> : null}
    </EmptyState>
  );
};
