import { PlanText } from '../../components/plan-text.tsx';
import { RichTextView } from '../../components/rich-text-view.tsx';
import styles from './leaf-list.module.css';
import type { AandachtspuntNode } from './plan-outline.ts';

type AandachtspuntListProps = { nodes: readonly AandachtspuntNode[]; labelledBy?: string };

/** Points of attention with their sub-points, each with its text where it has one. */
export const AandachtspuntList = ({ nodes, labelledBy }: AandachtspuntListProps) => (
  <ul className={styles.list} aria-labelledby={labelledBy}>
    {nodes.map(({ aandachtspunt, children }) => (
      <li key={aandachtspunt.id}>
        <PlanText className={aandachtspunt.body ? styles.strong : undefined}>{aandachtspunt.text}</PlanText>
        <RichTextView text={aandachtspunt.body} className={styles.body} />
        {children.length > 0 ? <AandachtspuntList nodes={children} /> : null}
      </li>
    ))}
  </ul>
);
