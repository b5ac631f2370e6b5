import { IconCheck, IconCopy } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import styles from './one-time-link.module.css';

type OneTimeLinkProps = {
  title: string;
  /** For whom, that it is shown once, and until when it holds. */
  children: ReactNode;
  link: string;
  words: { label: string; copy: string; copied: string; failed: string };
  actions?: ReactNode;
  /** One level under the heading that it stands under. */
  heading?: 'h2' | 'h3';
};

/** A link that the server will never show again: to be copied now. Takes the focus, so that nobody misses it. */
export const OneTimeLink = (props: OneTimeLinkProps) => {
  const { title, children, link, words, actions, heading: Heading = 'h3' } = props;
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  useEffect(() => head.current?.focus(), []);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
    } catch {
      input.current?.select();
      setState('failed');
    }
  };

  return (
    <section aria-labelledby={`${id}-title`} className={styles.panel}>
      <Heading id={`${id}-title`} ref={head} tabIndex={-1}>
        {title}
      </Heading>
      <p>{children}</p>
      <div className={styles.line}>
        <label htmlFor={id} className="vh">
          {words.label}
        </label>
        <input
          id={id}
          ref={input}
          readOnly
          value={link}
          className={styles.link}
          onFocus={event => event.currentTarget.select()}
        />
        <Button
          variant="primary"
          icon={
            state === 'copied' ? (
              <IconCheck size={18} stroke={1.7} aria-hidden="true" />
            ) : (
              <IconCopy size={18} stroke={1.7} aria-hidden="true" />
            )
          }
          onClick={() => void copy()}
        >
          {words.copy}
        </Button>
      </div>
      <p role="status" className={styles.status}>
        {state === 'copied' ? words.copied : ''}
        {state === 'failed' ? words.failed : ''}
      </p>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </section>
  );
};
