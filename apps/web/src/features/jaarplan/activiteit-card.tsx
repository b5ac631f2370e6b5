import { IconChevronDown } from '@tabler/icons-react';
import { type KeyboardEvent, memo, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import styles from './activiteit-card.module.css';
import type { Activiteit, Progress, Result } from './jaarplan-view.ts';
import { OpenActiviteit } from './open-activiteit.tsx';
import { ProgressBadge } from './progress-badge.tsx';

type ActiviteitCardProps = {
  activiteit: Activiteit;
  results: readonly Result[] | undefined;
  progress: Progress | undefined;
  opened: boolean;
  teaser: string;
  who: string;
  onOpen: (id: string | null) => void;
  /** One of so many that those off screen are better not drawn. */
  many: boolean;
};

const Meta = ({ activiteit, who }: { activiteit: Activiteit; who: string }) => {
  const { t } = useTranslation();
  const when = activiteit.wanneerText?.trim() ?? '';
  const missing = !when && !who ? 'both' : !when ? 'wanneer' : !who ? 'wie' : null;
  return (
    <>
      {[when, who].filter(Boolean).length > 0 ? (
        <p className={styles.meta} lang="nl">
          {when ? <span className={styles.when}>{when}</span> : null}
          {who ? <span>{who}</span> : null}
        </p>
      ) : null}
      {missing ? <p className={styles.missing}>{t(`activiteit.missing.${missing}`)}</p> : null}
    </>
  );
};

type FrameProps = Pick<ActiviteitCardProps, 'activiteit' | 'opened' | 'onOpen' | 'many'> & {
  toggle: React.RefObject<HTMLButtonElement | null>;
  aside: ReactNode;
  children: ReactNode;
};

const CardFrame = ({ activiteit, opened, onOpen, many, toggle, aside, children }: FrameProps) => {
  const close = () => {
    onOpen(null);
    toggle.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Menus and dialogs draw elsewhere but their keys come through here.
    const inside = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (opened && inside && event.key === 'Escape' && !event.defaultPrevented) close();
  };
  return (
    <article
      id={`activiteit-${activiteit.id}`}
      className={`${styles.card} ${opened ? styles.opened : styles.closed} ${many && !opened ? styles.many : ''}`}
      aria-labelledby={`a-${activiteit.id}`}
      onKeyDown={onKeyDown}
    >
      <header className={styles.head}>
        <h3>
          <button
            ref={toggle}
            type="button"
            id={`a-${activiteit.id}`}
            className={styles.toggle}
            aria-expanded={opened}
            onClick={() => onOpen(opened ? null : activiteit.id)}
          >
            <PlanText>{activiteit.title}</PlanText>
          </button>
        </h3>
        <div className={styles.aside}>
          {aside}
          <IconChevronDown size={20} stroke={1.7} aria-hidden="true" className={styles.chevron} />
        </div>
      </header>
      {children}
    </article>
  );
};

/** An activity as the plan reads. It opens in its own place; closed it costs next to nothing. */
export const ActiviteitCard = memo((props: ActiviteitCardProps) => {
  const { activiteit, results, progress, opened, teaser, who, onOpen, many } = props;
  const toggle = useRef<HTMLButtonElement>(null);
  return (
    <CardFrame
      activiteit={activiteit}
      opened={opened}
      onOpen={onOpen}
      many={many}
      toggle={toggle}
      aside={progress ? <ProgressBadge status={progress.status} /> : null}
    >
      {opened ? (
        <OpenActiviteit activiteit={activiteit} results={results ?? []} progress={progress} />
      ) : (
        <>
          {teaser ? (
            <PlanText as="p" className={styles.teaser}>
              {teaser}
            </PlanText>
          ) : null}
          <Meta activiteit={activiteit} who={who} />
        </>
      )}
    </CardFrame>
  );
});
