import { IconAlertTriangle } from '@tabler/icons-react';
import styles from './form-failure.module.css';

/** Why it did not happen, next to what was filled in. In the page before it has words, so that it is read aloud. */
export const FormFailure = ({ children }: { children: string | null }) => (
  <div role="alert">
    {children ? (
      <p className={styles.failure}>
        <IconAlertTriangle size={19} stroke={1.7} aria-hidden="true" />
        <span>{children}</span>
      </p>
    ) : null}
  </div>
);
