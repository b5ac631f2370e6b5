import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { type ContentsLine, PlanContents } from '../../components/plan-contents.tsx';
import { DeletedList } from './deleted-list.tsx';
import styles from './jaarplan.module.css';
import { resultsByActiviteit } from './jaarplan-cache.ts';
import { useJaarplan } from './jaarplan-context.ts';
import {
  type Hoofdstuk,
  listThemaViews,
  type SortOrder,
  splitHoofdstukken,
  type ThemaView,
} from './jaarplan-view.ts';
import { OrphanedTexts } from './orphaned-texts.tsx';
import { PlanChapter } from './plan-chapter.tsx';
import { ReadOnlyBand } from './read-only-band.tsx';
import { SortChoice } from './sort-choice.tsx';
import { ThemaSection } from './thema-section.tsx';

type JaarplanDocumentProps = { order: SortOrder; openId: string | null };

const listChapters = (hoofdstukken: readonly Hoofdstuk[]): ContentsLine[] =>
  hoofdstukken
    .filter(({ parentId }) => parentId === null)
    .map(({ id, title }) => ({ id: `hoofdstuk-${id}`, title }));

/** The plan as one column to read, with its contents beside it. */
export const JaarplanDocument = ({ order, openId }: JaarplanDocumentProps) => {
  const { t } = useTranslation();
  const { plan } = useJaarplan();
  const { before, after } = useMemo(() => splitHoofdstukken(plan.hoofdstukken), [plan.hoofdstukken]);
  const views = useMemo(
    () => listThemaViews(plan.themas, plan.activiteiten, order),
    [plan.themas, plan.activiteiten, order],
  );
  const themaLine = ({ thema, number, activiteiten }: ThemaView): ContentsLine => ({
    id: `thema-${thema.id}`,
    title: thema.title,
    number,
    color: number - 1,
    note: t('jaarplan.activiteiten', { count: activiteiten.length }),
  });
  const results = useMemo(() => resultsByActiviteit(plan.results), [plan.results]);
  const progress = useMemo(() => new Map(plan.progress.map(p => [p.activiteitId, p])), [plan.progress]);
  return (
    <div className={styles.frame}>
      <div className={styles.columns}>
        <PlanContents lines={[...listChapters(before), ...views.map(themaLine), ...listChapters(after)]} />
        <div className={styles.paper}>
          <ReadOnlyBand />
          <OrphanedTexts openId={openId} />
          {before.map(hoofdstuk => (
            <PlanChapter key={hoofdstuk.id} hoofdstuk={hoofdstuk} />
          ))}
          {plan.activiteiten.length > 1 ? <SortChoice order={order} /> : null}
          {views.length === 0 ? (
            <EmptyState title={t('jaarplan.empty.title')}>{t('jaarplan.empty.text')}</EmptyState>
          ) : null}
          {views.map(view => (
            <ThemaSection
              key={view.thema.id}
              view={view}
              openId={openId}
              results={results}
              progress={progress}
            />
          ))}
          {after.map(hoofdstuk => (
            <PlanChapter key={hoofdstuk.id} hoofdstuk={hoofdstuk} />
          ))}
          <DeletedList />
        </div>
      </div>
    </div>
  );
};
