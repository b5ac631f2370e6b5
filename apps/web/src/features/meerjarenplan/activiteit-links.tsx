import { Link } from '@tanstack/react-router';
import { useNetwerk } from '../../lib/sessie.ts';
import styles from './leaf-list.module.css';
import type { Activiteit } from './plan-outline.ts';

/** The activities that serve a speerpunt, by year, each a link into its jaarplan. */
export const ActiviteitLinks = ({ activiteiten }: { activiteiten: readonly Activiteit[] }) => {
  const { slug } = useNetwerk();
  const years = [...new Set(activiteiten.map(activiteit => activiteit.year))];
  return (
    <dl className={styles.years}>
      {years.map(year => (
        <div key={year}>
          <dt>{year}</dt>
          {activiteiten
            .filter(activiteit => activiteit.year === year)
            .map(activiteit => (
              <dd key={activiteit.id}>
                <Link
                  to="/app/$netwerk/jaarplan/$jaar"
                  params={{ netwerk: slug, jaar: year }}
                  hash={`activiteit-${activiteit.id}`}
                  lang="nl"
                >
                  {activiteit.title}
                </Link>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
};
