import type { AgreedKind } from '@speerpunt/domain/begroting/begroting';
import type { BegrotingDifference } from '@speerpunt/domain/begroting/compute-begroting';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import styles from './difference.module.css';

type DifferenceWordsProps = { difference: BegrotingDifference; agreedKind?: AgreedKind | null };

/** Both amounts and what lies between them. Nothing is repaired: the written amount stays the one that counts. */
export const DifferenceWords = ({ difference, agreedKind }: DifferenceWordsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { scope, statedCent, computedCent, differenceCent } = difference;
  const fromSource = scope === 'line' ? agreedKind === 'bron' : scope !== 'split';
  const kind = fromSource ? 'source' : scope === 'split' ? 'split' : 'agreed';
  return (
    <span className={styles.words}>
      <IconAlertTriangle size={17} stroke={1.7} aria-hidden="true" />
      <span>
        {t(`begroting.difference.${kind}`, {
          stated: format.money(statedCent),
          computed: format.money(computedCent),
          difference: format.money(Math.abs(differenceCent)),
        })}
      </span>
    </span>
  );
};

/** A stated total that agrees: said quietly, but said. */
export const SameAsSource = () => {
  const { t } = useTranslation();
  return (
    <span className={styles.same}>
      <IconCircleCheck size={16} stroke={1.7} aria-hidden="true" />
      {t('begroting.same')}
    </span>
  );
};
