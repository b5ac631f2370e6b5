import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisatieData } from './organisatie-page.tsx';
import styles from './people.module.css';

type GremiumChoiceProps = {
  gremia: OrganisatieData['gremia'];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
};

/** In which gremia someone works: of those, the progress can be updated. */
export const GremiumChoice = ({ gremia, chosen, onChange }: GremiumChoiceProps) => {
  const { t } = useTranslation();
  const hintId = useId();
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id]);
  return (
    <fieldset className={styles.choice} aria-describedby={hintId}>
      <legend>{t('organisatie.invite.gremia')}</legend>
      <p id={hintId} className={styles.hint}>
        {t(gremia.length ? 'organisatie.invite.gremiaHint' : 'organisatie.invite.gremiaNone')}
      </p>
      <div className={styles.gremia}>
        {gremia.map(({ id, name }) => (
          <label key={id} className={styles.option}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <span lang="nl">{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
