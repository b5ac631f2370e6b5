import type { ReactNode } from 'react';
import styles from './open-activiteit.module.css';

type FieldFrameProps = {
  label: string;
  /** By which the focus finds its way back to a field that can be written in. */
  field?: string;
  note?: string;
  actions?: ReactNode;
  children: ReactNode;
};

/** A part of an activity under its own small heading. */
export const FieldFrame = ({ label, field, note, actions, children }: FieldFrameProps) => {
  return (
    <div className={styles.field} data-field={field}>
      <div className={styles.fieldHead}>
        <h4>
          {label}
          {note ? <span> {note}</span> : null}
        </h4>
        {actions}
      </div>
      {children}
    </div>
  );
};
