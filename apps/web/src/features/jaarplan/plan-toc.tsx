import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Leaf } from '../../components/leaf.tsx';
import { themeClass } from '../../components/theme-color.ts';
import type { Hoofdstuk, ThemaView } from './jaarplan-view.ts';
import styles from './plan-toc.module.css';
import { useCurrentSection } from './use-current-section.ts';

type PlanTocProps = {
  before: readonly Hoofdstuk[];
  themas: readonly ThemaView[];
  after: readonly Hoofdstuk[];
};

type EntryProps = { id: string; current: boolean; children: React.ReactNode; onGo: () => void };

const Entry = ({ id, current, children, onGo }: EntryProps) => (
  <Link
    to="."
    search={true}
    hash={id}
    resetScroll={false}
    onClick={onGo}
    aria-current={current ? 'location' : undefined}
    data-current={current || undefined}
  >
    {children}
  </Link>
);

/** The contents of the plan: beside it where there is room, folded above it where there is not. */
export const PlanToc = ({ before, themas, after }: PlanTocProps) => {
  const { t } = useTranslation();
  const [folded, setFolded] = useState(true);
  const chapterIds = (list: readonly Hoofdstuk[]) => list.map(({ id }) => `hoofdstuk-${id}`);
  const ids = [...chapterIds(before), ...themas.map(v => `thema-${v.thema.id}`), ...chapterIds(after)];
  const current = useCurrentSection(ids);
  const fold = () => setFolded(true);
  const chapter = ({ id, title, parentId }: Hoofdstuk) =>
    parentId ? null : (
      <li key={id} className={styles.chapter}>
        <Entry id={`hoofdstuk-${id}`} current={current === `hoofdstuk-${id}`} onGo={fold}>
          <span lang="nl">{title}</span>
        </Entry>
      </li>
    );
  return (
    <nav className={styles.toc} aria-label={t('jaarplan.toc.label')}>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded={!folded}
        onClick={() => setFolded(!folded)}
      >
        {t('jaarplan.toc.label')}
      </button>
      <ul data-folded={folded || undefined}>
        {before.map(chapter)}
        {themas.map(({ thema, number, activiteiten }) => (
          <li key={thema.id} className={themeClass(number - 1)}>
            <Entry id={`thema-${thema.id}`} current={current === `thema-${thema.id}`} onGo={fold}>
              <Leaf size="sm">{number}</Leaf>
              <span>
                <span lang="nl">{thema.title}</span>
                <small>{t('jaarplan.activiteiten', { count: activiteiten.length })}</small>
              </span>
            </Entry>
          </li>
        ))}
        {after.map(chapter)}
      </ul>
    </nav>
  );
};
