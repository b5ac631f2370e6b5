import type { NetwerkRole } from '@speerpunt/domain/access/permissions';
import { needsGremium } from '@speerpunt/domain/activiteit/may-report-progress';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisatieData } from './organisatie-page.tsx';
import styles from './people.module.css';

type GremiumChoiceProps = {
  gremia: OrganisatieData['gremia'];
  /** What the gremia mean depends on it. */
  role: NetwerkRole;
  chosen: readonly string[];
  onChange: (id: string, chosen: boolean) => void;
};

/** In which gremia someone sits. For who reports by gremium it says what having none means. */
export const GremiumChoice = ({ gremia, role, chosen, onChange }: GremiumChoiceProps) => {
  const { t } = useTranslation();
  const hintId = useId();
  const needs = needsGremium(role);
  const hint = needs ? 'organisatie.invite.gremiaHint' : 'organisatie.invite.gremiaFree';
  return (
    <fieldset className={styles.choice} aria-describedby={hintId}>
      <legend>{t('organisatie.invite.gremia')}</legend>
      <p id={hintId} className={styles.hint}>
        {t(gremia.length ? hint : 'organisatie.invite.gremiaNone')}
      </p>
      <div className={styles.gremia}>
        {gremia.map(({ id, name }) => (
          <label key={id} className={styles.option}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={event => onChange(id, event.target.checked)}
            />
            <span lang="nl">{name}</span>
          </label>
        ))}
      </div>
      <div role="status">
        {needs && gremia.length > 0 && chosen.length === 0 ? (
          <p className={styles.missing}>{t('organisatie.invite.gremiaMissing')}</p>
        ) : null}
      </div>
    </fieldset>
  );
};
