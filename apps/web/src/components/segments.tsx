import type { LinkProps } from '@tanstack/react-router';
import { CurrentLink } from './current-link.tsx';
import styles from './segments.module.css';

export type Segment = {
  key: string;
  label: string;
  current: boolean;
  link: LinkProps;
  /** What is special about it, in words: shown on hover and read aloud. */
  hint?: string;
};

type SegmentsProps = { label: string; segments: readonly Segment[] };

/** A few equal choices on the petrol rail, each a link. */
export const Segments = ({ label, segments }: SegmentsProps) => (
  <nav aria-label={label} className={styles.box}>
    <p className={styles.label} aria-hidden="true">
      {label}
    </p>
    <ul className={styles.segments}>
      {segments.map(segment => (
        <li key={segment.key}>
          <CurrentLink
            {...segment.link}
            className={`${styles.segment} ${segment.hint ? styles.muted : ''}`}
            title={segment.hint}
            current={segment.current ? 'true' : undefined}
          >
            {segment.label}
            {segment.hint ? <span className="vh"> ({segment.hint})</span> : null}
          </CurrentLink>
        </li>
      ))}
    </ul>
  </nav>
);
