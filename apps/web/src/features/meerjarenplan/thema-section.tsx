import { useTranslation } from 'react-i18next';
import { Leaf } from '../../components/leaf.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import { RichTextView } from '../../components/rich-text-view.tsx';
import { themeClass } from '../../components/theme-color.ts';
import { DoelGroups } from './doel-groups.tsx';
import { below, type HeadingLevel, headingTag } from './heading-tag.ts';
import { countSpeerpunten, type ThemaNode } from './plan-outline.ts';
import styles from './plan-tekst.module.css';
import { SpeerpuntItem } from './speerpunt-item.tsx';

type ThemaBodyProps = { node: ThemaNode; level: HeadingLevel };

const ThemaBody = ({ node, level }: ThemaBodyProps) => (
  <>
    <RichTextView text={node.thema.intro} headingShift={level - 2} />
    <DoelGroups groups={node.doelen} level={below(level)} />
    {node.speerpunten.map(speerpunt => (
      <SpeerpuntItem key={speerpunt.speerpunt.id} node={speerpunt} level={below(level)} />
    ))}
    {node.parts.map(part => (
      <PartSection key={part.thema.id} node={part} level={below(level)} />
    ))}
  </>
);

const PartSection = ({ node, level }: ThemaBodyProps) => {
  const id = `thema-${node.thema.id}`;
  return (
    <section className={styles.part}>
      <PlanText as={headingTag(level)} id={id}>
        {node.thema.title}
      </PlanText>
      <ThemaBody node={node} level={level} />
    </section>
  );
};

/** A theme with its leaf, its intro, its goals, its speerpunten and its parts. */
export const ThemaSection = ({ node, number }: { node: ThemaNode; number: number }) => {
  const { t } = useTranslation();
  const id = `thema-${node.thema.id}`;
  const count = countSpeerpunten(node);
  return (
    <section className={`${styles.thema} ${themeClass(node.color)}`}>
      <header className={styles.themaHead}>
        <Leaf size="lg">{number}</Leaf>
        <div>
          <PlanText as="h2" id={id}>
            {node.thema.title}
          </PlanText>
          <p className="s15 dim">{t('meerjarenplan.speerpunten', { count })}</p>
        </div>
      </header>
      <ThemaBody node={node} level={2} />
      {count === 0 ? <p className={styles.quiet}>{t('meerjarenplan.tekst.noSpeerpunten')}</p> : null}
    </section>
  );
};
