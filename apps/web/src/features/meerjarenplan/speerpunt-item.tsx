import { useTranslation } from 'react-i18next';
import { Leaf } from '../../components/leaf.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { RichTextView } from '../../components/rich-text-view.tsx';
import { themeClass } from '../../components/theme-color.ts';
import { AandachtspuntList } from './aandachtspunt-list.tsx';
import { ActiviteitLinks } from './activiteit-links.tsx';
import { type HeadingLevel, headingTag } from './heading-tag.ts';
import type { SpeerpuntNode } from './plan-outline.ts';
import styles from './plan-tekst.module.css';

type SpeerpuntItemProps = {
  node: SpeerpuntNode;
  level: HeadingLevel;
  /** Where the plan has no themes, its speerpunten are what is counted. */
  number?: number;
};

const TermList = ({ node }: { node: SpeerpuntNode }) => {
  const { t } = useTranslation();
  if (node.terms.length === 0) return null;
  return (
    <dl className={styles.terms}>
      <dt>{t('meerjarenplan.tekst.terms')}</dt>
      {node.terms.map(term => (
        <dd key={term.id} lang="nl">
          {term.name}
        </dd>
      ))}
    </dl>
  );
};

/** A speerpunt as a card of the plan: its text, what deserves attention, its tags and what the years do with it. */
export const SpeerpuntItem = ({ node, level, number }: SpeerpuntItemProps) => {
  const { t } = useTranslation();
  const { speerpunt, aandachtspunten, activiteiten, color } = node;
  const id = `speerpunt-${speerpunt.id}`;
  return (
    <article id={id} aria-labelledby={`${id}-titel`} className={`${styles.speerpunt} ${themeClass(color)}`}>
      <div className={number === undefined ? styles.speerpuntHead : styles.numberedHead}>
        {number === undefined ? <Leaf size="xs" /> : <Leaf>{number}</Leaf>}
        <PlanText as={headingTag(level)} id={`${id}-titel`}>
          {speerpunt.title}
        </PlanText>
      </div>
      <RichTextView text={speerpunt.body} headingShift={level - 2} />
      {aandachtspunten.length > 0 ? (
        <div>
          <p className={styles.label} id={`${id}-aandacht`}>
            {t('meerjarenplan.tekst.aandachtspunten')}
          </p>
          <AandachtspuntList nodes={aandachtspunten} labelledBy={`${id}-aandacht`} />
        </div>
      ) : null}
      <TermList node={node} />
      {activiteiten.length > 0 ? (
        <details className={styles.activiteiten}>
          <summary>{t('meerjarenplan.tekst.activiteiten', { count: activiteiten.length })}</summary>
          <ActiviteitLinks activiteiten={activiteiten} />
        </details>
      ) : null}
    </article>
  );
};
