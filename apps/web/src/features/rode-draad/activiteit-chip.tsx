import { IconCopy } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { useNetwerk } from '../../lib/sessie.ts';
import styles from './activiteit-chip.module.css';
import type { ThreadActiviteit } from './thread.ts';

type ActiviteitChipsProps = { activiteiten: readonly ThreadActiviteit[] };

const Chip = ({ activiteit }: { activiteit: ThreadActiviteit }) => {
  const { t } = useTranslation();
  const { slug } = useNetwerk();
  const { id, title, year, copied } = activiteit;
  return (
    <Link
      className={`${styles.chip} ${copied ? styles.copied : ''}`}
      to="/app/$netwerk/jaarplan/$jaar"
      params={{ netwerk: slug, jaar: year }}
      hash={`activiteit-${id}`}
      title={copied ? t('rode-draad.table.copied') : undefined}
    >
      {copied ? <IconCopy size={15} stroke={1.7} aria-hidden="true" /> : null}
      <PlanText className={styles.words}>{title}</PlanText>
      {copied ? <span className="vh"> ({t('rode-draad.table.copied')})</span> : null}
    </Link>
  );
};

/** Activities as chips in the colour around them, each a link to its card. */
export const ActiviteitChips = ({ activiteiten }: ActiviteitChipsProps) => (
  <ul className={styles.chips}>
    {activiteiten.map(activiteit => (
      <li key={activiteit.id}>
        <Chip activiteit={activiteit} />
      </li>
    ))}
  </ul>
);
