import { Leaf } from '../../components/leaf.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import styles from './chips.module.css';
import type { Names } from './jaarplan-view.ts';

type NameChipsProps = { ids: readonly string[]; names: Names; leaf?: boolean };

/** Names by their ids; one that is no longer there is left out. */
export const NameChips = ({ ids, names, leaf }: NameChipsProps) => {
  const known = ids.flatMap(id => {
    const name = names.get(id);
    return name ? [{ id, name }] : [];
  });
  if (known.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {known.map(({ id, name }) => (
        <li key={id} className={styles.chip}>
          {leaf ? <Leaf size="xs" /> : null}
          <PlanText>{name}</PlanText>
        </li>
      ))}
    </ul>
  );
};
