import type { ReactNode } from 'react';
import styles from './organisatie.module.css';

type PartProps = { id: string; title: string; text: string; actions?: ReactNode; children: ReactNode };

/** One part of the page, with its own address. */
export const Part = ({ id, title, text, actions, children }: PartProps) => (
  <section aria-labelledby={id} className={styles.part}>
    <div className={styles.partHead}>
      <div className="grow">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <p className="dim">{text}</p>
      </div>
      {actions}
    </div>
    {children}
  </section>
);
