import { compareMembership } from '@speerpunt/domain/access/compare-membership';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { useSessie } from '../../lib/sessie.ts';
import type { OrganisatieData } from './organisatie-page.tsx';
import styles from './people.module.css';
import type { MemberStale } from './use-member-base.ts';

type StaleMemberProps = {
  stale: MemberStale | null;
  data: OrganisatieData;
  /** What one can do now. */
  children: ReactNode;
};

const useWhoChanged = (data: OrganisatieData): ((userId: string | null) => string) => {
  const { t } = useTranslation();
  const { user } = useSessie();
  return userId => {
    const name = data.people.find(person => person.userId === userId)?.name;
    if (userId !== null && userId === user?.id) return t('organisatie.stale.self');
    return name ? t('organisatie.stale.by', { name }) : t('organisatie.stale.someone');
  };
};

/** What someone else made of a membership while a dialog was open. In the page before it has words, to be read aloud. */
export const StaleMemberNote = ({ stale, data, children }: StaleMemberProps) => {
  const { t } = useTranslation();
  const whoChanged = useWhoChanged(data);
  const note = useRef<HTMLDivElement>(null);
  // It comes in between the choices and the buttons, where a long dialog may be scrolled past it.
  useEffect(() => {
    if (stale) note.current?.scrollIntoView({ block: 'nearest' });
  }, [stale]);
  const change = stale && compareMembership(stale.before, stale.current);
  const gremiumName = (id: string): string => data.gremia.find(gremium => gremium.id === id)?.name ?? id;
  const roleOf = (role: MemberStale['current']['role']): string => t(`shell.role.${role}`);
  return (
    <div role="alert">
      {stale ? (
        <div ref={note} className={styles.stale}>
          <IconAlertTriangle size={19} stroke={1.7} aria-hidden="true" />
          <div>
            <p>
              <b>{whoChanged(stale.current.changedBy)}</b>
            </p>
            {change ? (
              <ul>
                {change.role ? (
                  <li>
                    {t('organisatie.stale.role', {
                      before: roleOf(stale.before.role),
                      after: roleOf(change.role),
                    })}
                  </li>
                ) : null}
                {change.joined.map(id => (
                  <li key={id}>
                    {t('organisatie.stale.joined')} <PlanText>{gremiumName(id)}</PlanText>
                  </li>
                ))}
                {change.left.map(id => (
                  <li key={id}>
                    {t('organisatie.stale.left')} <PlanText>{gremiumName(id)}</PlanText>
                  </li>
                ))}
              </ul>
            ) : (
              <p>{t('organisatie.stale.same')}</p>
            )}
            <p>{children}</p>
          </div>
        </div>
      ) : null}
    </div>
  );
};
