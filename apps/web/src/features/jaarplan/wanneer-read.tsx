import { describeWanneer } from '@speerpunt/domain/wanneer/describe-wanneer';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PlanText } from '../../components/plan-text.tsx';
import { currentLanguage } from '../../lib/i18n.ts';
import type { Activiteit } from './jaarplan-view.ts';
import styles from './open-activiteit.module.css';

/** When, in the plan's own words, and beneath that how those words were read. */
export const WanneerRead = ({ activiteit }: { activiteit: Pick<Activiteit, 'wanneerText' | 'wanneer'> }) => {
  const { t } = useTranslation();
  const { wanneerText, wanneer } = activiteit;
  return (
    <>
      <PlanText as="p">{wanneerText}</PlanText>
      {wanneer ? (
        <p className={styles.readAs}>
          <IconCircleCheck size={18} stroke={1.7} aria-hidden="true" />
          <span>
            {t('activiteit.wanneer.readAs')} <b>{describeWanneer(wanneer, currentLanguage())}</b>
          </span>
        </p>
      ) : (
        <p className={styles.hint}>{t('activiteit.wanneer.notRead')}</p>
      )}
    </>
  );
};
