import { PlanText } from '../../components/plan-text.tsx';
import styles from './chips.module.css';
import { useJaarplan } from './jaarplan-context.ts';

/** National tags with the list that each is from, for a doelgroep and a functie can bear like names. */
export const TermChips = ({ ids }: { ids: readonly string[] }) => {
  const { plan } = useJaarplan();
  const terms = plan.terms.filter(term => ids.includes(term.id));
  return (
    <ul className={styles.chips}>
      {terms.map(({ id, name, listName }) => (
        <li key={id} className={styles.chip}>
          <PlanText>
            <span className={styles.list}>{listName}: </span>
            {name}
          </PlanText>
        </li>
      ))}
    </ul>
  );
};
