import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { PlanContents } from '../../components/plan-contents.tsx';
import { doelenTitle, listContents } from './contents.ts';
import { DoelGroups } from './doel-groups.tsx';
import { HoofdstukSection } from './hoofdstuk-section.tsx';
import { isEmptyOutline, type PlanOutline } from './plan-outline.ts';
import styles from './plan-tekst.module.css';
import { SpeerpuntItem } from './speerpunt-item.tsx';
import { ThemaSection } from './thema-section.tsx';

const Doelen = ({ outline }: { outline: PlanOutline }) => {
  const { t } = useTranslation();
  if (outline.doelen.length === 0) return null;
  return (
    <section className={styles.chapter}>
      <h2 id="doelen">{doelenTitle(outline, t)}</h2>
      <DoelGroups groups={outline.doelen} level={3} bare={outline.doelen.length === 1} />
    </section>
  );
};

const LooseSpeerpunten = ({ outline }: { outline: PlanOutline }) => {
  const { t } = useTranslation();
  if (outline.speerpunten.length === 0) return null;
  return (
    <section className={styles.thema}>
      <h2 id="speerpunten">{t('meerjarenplan.tekst.speerpunten')}</h2>
      {outline.speerpunten.map((node, index) => (
        <SpeerpuntItem key={node.speerpunt.id} node={node} level={3} number={index + 1} />
      ))}
    </section>
  );
};

/** The plan as it reads in print: table of contents, chapters, goals, themes with their speerpunten, appendices. */
export const PlanTekst = ({ outline }: { outline: PlanOutline }) => {
  const { t } = useTranslation();
  const contents = useMemo(() => listContents(outline, t), [outline, t]);
  if (isEmptyOutline(outline))
    return (
      <EmptyState title={t('meerjarenplan.tekst.emptyTitle')}>
        {t('meerjarenplan.tekst.emptyText')}
      </EmptyState>
    );
  return (
    <div className={styles.frame}>
      <div className={styles.sheet}>
        <PlanContents lines={contents} />
        <div className={styles.document}>
          {outline.front.map(node => (
            <HoofdstukSection key={node.hoofdstuk.id} node={node} level={2} />
          ))}
          <Doelen outline={outline} />
          {outline.themas.map((node, index) => (
            <ThemaSection key={node.thema.id} node={node} number={index + 1} />
          ))}
          <LooseSpeerpunten outline={outline} />
          {outline.back.map(node => (
            <HoofdstukSection key={node.hoofdstuk.id} node={node} level={2} />
          ))}
        </div>
      </div>
    </div>
  );
};
