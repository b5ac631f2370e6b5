import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CurrentLink } from './current-link.tsx';
import { Leaf } from './leaf.tsx';
import styles from './plan-contents.module.css';
import { useCurrentSection } from './use-current-section.ts';

export type ContentsLine = {
  /** The anchor it leads to. */
  id: string;
  title: string;
  /** Our word, in the language of the screen, and not the plan's. */
  ours?: boolean;
  /** In a leaf, with its colour. */
  number?: number;
  color?: number;
  /** What it holds, in small print. */
  note?: string;
};

/** The contents of a plan: beside its text where there is room, folded above it where there is not. */
export const PlanContents = ({ lines }: { lines: readonly ContentsLine[] }) => {
  const { t } = useTranslation();
  const [folded, setFolded] = useState(true);
  const current = useCurrentSection(lines.map(({ id }) => id));
  return (
    <nav className={styles.toc} aria-label={t('common.contents')}>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded={!folded}
        onClick={() => setFolded(!folded)}
      >
        {t('common.contents')}
      </button>
      <ul data-folded={folded || undefined}>
        {lines.map(({ id, title, ours, number, color, note }) => (
          <li key={id} className={number === undefined ? styles.chapter : undefined}>
            <CurrentLink
              to="."
              search={true}
              hash={id}
              resetScroll={false}
              onClick={() => setFolded(true)}
              current={id === current ? 'true' : undefined}
            >
              {number === undefined ? null : (
                <Leaf size="sm" theme={color}>
                  {number}
                </Leaf>
              )}
              <span>
                <span lang={ours ? undefined : 'nl'}>{title}</span>
                {note === undefined ? null : <small>{note}</small>}
              </span>
            </CurrentLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
