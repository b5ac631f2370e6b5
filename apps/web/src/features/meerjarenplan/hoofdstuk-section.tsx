import { isEmptyText } from '@speerpunt/domain/text/rich-text';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { RichTextView } from '../../components/rich-text-view.tsx';
import { DoelGroups } from './doel-groups.tsx';
import { below, type HeadingLevel, headingTag } from './heading-tag.ts';
import type { HoofdstukNode } from './plan-outline.ts';
import styles from './plan-tekst.module.css';

type HoofdstukSectionProps = { node: HoofdstukNode; level: HeadingLevel };

/** A chapter, the goals that it announces, and the chapters under it. */
export const HoofdstukSection = ({ node, level }: HoofdstukSectionProps) => {
  const { t } = useTranslation();
  const { hoofdstuk, doelen, children } = node;
  const id = `hoofdstuk-${hoofdstuk.id}`;
  const empty = isEmptyText(hoofdstuk.body) && doelen.length === 0 && children.length === 0;
  return (
    <section className={level === 2 ? styles.chapter : styles.sub}>
      <PlanText as={headingTag(level)} id={id}>
        {hoofdstuk.title}
      </PlanText>
      <RichTextView text={hoofdstuk.body} headingShift={level - 2} />
      {empty ? <p className={styles.quiet}>{t('meerjarenplan.tekst.noText')}</p> : null}
      <DoelGroups groups={doelen} level={below(level)} bare={doelen.length === 1} />
      {children.map(child => (
        <HoofdstukSection key={child.hoofdstuk.id} node={child} level={below(level)} />
      ))}
    </section>
  );
};
