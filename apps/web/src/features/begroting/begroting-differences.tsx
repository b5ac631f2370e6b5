import type { BegrotingDifference, ComputedBegroting } from '@speerpunt/domain/begroting/compute-begroting';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import styles from './difference.module.css';
import type { BegrotingData, ThemaRow } from './list-begroting-rows.ts';

type BegrotingDifferencesProps = {
  data: BegrotingData;
  computed: ComputedBegroting;
  themas: readonly ThemaRow[];
};

/** In the order in which one meets them below; what is not among the rows comes last. */
const inReadingOrder = (
  differences: readonly BegrotingDifference[],
  themas: readonly ThemaRow[],
): BegrotingDifference[] => {
  const ids = themas.flatMap(thema => [
    thema.id,
    ...thema.groups.flatMap(group => group.lines.map(row => row.line.id)),
  ]);
  const place = ({ id }: BegrotingDifference) => {
    const at = id === null ? -1 : ids.indexOf(id);
    return at < 0 ? ids.length : at;
  };
  return differences.toSorted((a, b) => place(a) - place(b));
};

type Target = { key: string; name: string; hash: string | null; ofPlan: boolean };

/** Above the rows: how many written amounts differ, and a way to each. */
export const BegrotingDifferences = ({ data, computed, themas }: BegrotingDifferencesProps) => {
  const { t } = useTranslation();
  const { differences } = computed;
  if (differences.length === 0) return null;

  const targetOf = ({ scope, id }: BegrotingDifference): Target => {
    const key = `${scope}-${id ?? ''}`;
    if (scope === 'line') {
      const name = data.kostenposten.find(line => line.id === id)?.description ?? '';
      return { key, name, hash: `kostenpost-${id}`, ofPlan: true };
    }
    if (scope === 'thema') {
      const name = data.themas.find(thema => thema.id === id)?.title ?? '';
      return { key, name, hash: `thema-${id}`, ofPlan: true };
    }
    if (scope === 'whole')
      return { key, name: t('begroting.difference.whole'), hash: 'begroting-totaal', ofPlan: false };
    // These stand in the inspector, which may be a closed drawer: named here, not linked.
    return { key, name: t(`begroting.difference.${scope}_item`), hash: null, ofPlan: false };
  };

  return (
    <div className={styles.panel}>
      <div className={styles.count}>
        <IconAlertTriangle size={20} stroke={1.7} aria-hidden="true" />
        <div>
          <b>{t('begroting.difference.count', { count: differences.length })}</b>{' '}
          <ul>
            {inReadingOrder(differences, themas)
              .map(targetOf)
              .map(({ key, name, hash, ofPlan }) => (
                <li key={key}>
                  {hash ? (
                    <Link from="/app/$netwerk/begroting/$jaar" to="." search={true} hash={hash}>
                      {ofPlan ? <PlanText>{name}</PlanText> : name}
                    </Link>
                  ) : (
                    name
                  )}
                </li>
              ))}
          </ul>
        </div>
      </div>
      <p className={styles.explain}>{t('begroting.difference.explain')}</p>
    </div>
  );
};
