import { PlanText } from '../../components/plan-text.tsx';
import { RichTextView } from '../../components/rich-text-view.tsx';
import styles from './jaarplan.module.css';
import type { Hoofdstuk } from './jaarplan-view.ts';

/** A chapter of the plan's own, such as the voorwoord; one under another chapter bears a smaller heading. */
export const PlanChapter = ({ hoofdstuk }: { hoofdstuk: Hoofdstuk }) => {
  const Heading = hoofdstuk.parentId ? 'h3' : 'h2';
  return (
    <section
      className={styles.chapter}
      id={`hoofdstuk-${hoofdstuk.id}`}
      aria-labelledby={`h-${hoofdstuk.id}`}
    >
      <PlanText as={Heading} id={`h-${hoofdstuk.id}`}>
        {hoofdstuk.title}
      </PlanText>
      <RichTextView text={hoofdstuk.body} headingShift={hoofdstuk.parentId ? 1 : 0} />
    </section>
  );
};
