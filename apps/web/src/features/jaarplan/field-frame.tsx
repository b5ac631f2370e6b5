import { type ReactNode, useId } from 'react';
import styles from './open-activiteit.module.css';

type FieldFrameProps = { label: string; note?: string; actions?: ReactNode; children: ReactNode };

/** A part of an activity under its own small heading. */
export const FieldFrame = ({ label, note, actions, children }: FieldFrameProps) => {
  const id = useId();
  return (
    <section className={styles.field} aria-labelledby={id}>
      <div className={styles.fieldHead}>
        <h4 id={id}>
          {label}
          {note ? <span> {note}</span> : null}
        </h4>
        {actions}
      </div>
      {children}
    </section>
  );
};
