import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwerk } from '../../lib/sessie.ts';
import styles from './news-panel.module.css';
import type { JaarOverzicht } from './overzicht.ts';

/** For someone of a werkgroep: the activities of one's own gremium, before all else. */
export const OwnActiviteiten = ({ overzicht }: { overzicht: JaarOverzicht }) => {
  const { t } = useTranslation();
  const { slug, role } = useNetwerk();
  const { ownGremiumIds, activiteiten, progress, plan } = overzicht;
  if (role !== 'werkgroep' && ownGremiumIds.length === 0) return null;
  const own = activiteiten.filter(a => a.gremiumIds.some(id => ownGremiumIds.includes(id)));
  const status = new Map(progress.map(report => [report.activiteitId, report.status]));
  const statusOf = (id: string): string => {
    const reported = status.get(id);
    return reported ? t(`activiteit.status.${reported}`) : t('netwerk.own.noReport');
  };
  return (
    <section>
      <h2>{t('netwerk.own.title')}</h2>
      {own.length ? (
        <ul className={styles.own}>
          {own.map(({ id, title }) => (
            <li key={id}>
              <Link
                to="/app/$netwerk/jaarplan/$jaar"
                params={{ netwerk: slug, jaar: plan.firstYear }}
                hash={`activiteit-${id}`}
              >
                <b lang="nl">{title}</b>
                <span className={styles.status}>{statusOf(id)}</span>
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="s15 dim">
          {ownGremiumIds.length
            ? t('netwerk.own.empty', { year: plan.firstYear })
            : t('netwerk.own.noGremium')}
        </p>
      )}
    </section>
  );
};
