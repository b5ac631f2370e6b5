import { type NetwerkRole, netwerkRoles } from '@speerpunt/domain/access/permissions';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './people.module.css';

type RoleChoiceProps = {
  value: NetwerkRole | null;
  onChange: (role: NetwerkRole) => void;
  error?: string | null;
};

/** The roles of a network, each with what it lets one do. */
export const RoleChoice = ({ value, onChange, error }: RoleChoiceProps) => {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className={styles.choice} aria-describedby={error ? `${name}-error` : undefined}>
      <legend>{t('organisatie.invite.role')}</legend>
      {netwerkRoles.map(role => (
        <label key={role} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={role}
            checked={value === role}
            // In a dialog the first that takes the focus: what is chosen now.
            data-autofocus={value === role || undefined}
            onChange={() => onChange(role)}
          />
          <span>
            <b>{t(`shell.role.${role}`)}</b>
            <small>{t(`organisatie.people.role.${role}`)}</small>
          </span>
        </label>
      ))}
      {error ? (
        <p id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
};
