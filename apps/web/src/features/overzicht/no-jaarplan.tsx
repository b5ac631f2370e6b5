import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { looptijdSlug } from '../../lib/looptijd.ts';
import { useNetwerk } from '../../lib/sessie.ts';
import styles from './no-jaarplan.module.css';
import type { Overzicht } from './overzicht.ts';

type NoJaarplanProps = { overzicht: Overzicht; year: number };

/** A year without a jaarplan: which meerjarenplan covers it, and which years do have one. */
export const NoJaarplan = ({ overzicht, year }: NoJaarplanProps) => {
  const { t } = useTranslation();
  const { slug } = useNetwerk();
  const { meerjarenplan, plans } = overzicht;
  const jaarplannen = plans.filter(plan => plan.kind === 'jaarplan');
  return (
    <EmptyState
      title={t('netwerk.noJaarplan.title', { year })}
      icon={<IconCalendarOff size={22} stroke={1.7} />}
      actions={
        meerjarenplan ? (
          <LinkButton
            to="/app/$netwerk/meerjarenplan/$looptijd"
            params={{ netwerk: slug, looptijd: looptijdSlug(meerjarenplan) }}
            search={{ jaar: year }}
          >
            {t('netwerk.noJaarplan.openMeerjarenplan')}
          </LinkButton>
        ) : null
      }
    >
      {meerjarenplan ? (
        <p>
          {t('netwerk.noJaarplan.covered', { first: meerjarenplan.firstYear, last: meerjarenplan.lastYear })}{' '}
          <PlanText className={styles.title}>{meerjarenplan.title}</PlanText>.
        </p>
      ) : (
        <p>{t('netwerk.noJaarplan.notCovered')}</p>
      )}
      {jaarplannen.length ? (
        <>
          <p>{t('netwerk.noJaarplan.years')}</p>
          <ul className={styles.years}>
            {jaarplannen.map(plan => (
              <li key={plan.id}>
                <LinkButton
                  size="sm"
                  to="/app/$netwerk"
                  params={{ netwerk: slug }}
                  search={{ jaar: plan.firstYear }}
                >
                  {t('netwerk.noJaarplan.openYear', { year: plan.firstYear })}
                </LinkButton>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('netwerk.noJaarplan.noYears')}</p>
      )}
    </EmptyState>
  );
};
