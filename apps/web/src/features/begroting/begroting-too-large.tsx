import type { RefusedBegroting } from '@speerpunt/domain/begroting/compute-begroting';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { PlanText } from '../../components/plan-text.tsx';
import type { BegrotingData } from './list-begroting-rows.ts';

type BegrotingTooLargeProps = { data: BegrotingData; refused: RefusedBegroting };

/** A total with an impossible amount in it would mislead: what is too large is named instead. */
export const BegrotingTooLarge = ({ data, refused }: BegrotingTooLargeProps) => {
  const { t } = useTranslation();
  return (
    <EmptyState icon={<IconAlertTriangle size={22} stroke={1.7} />} title={t('begroting.tooLarge.title')}>
      <p>{t('begroting.tooLarge.text')}</p>
      <ul>
        {refused.tooLarge.map(({ scope, id }) => (
          <li key={`${scope}-${id}`}>
            {scope === 'line' ? (
              <PlanText>{data.kostenposten.find(line => line.id === id)?.description}</PlanText>
            ) : scope === 'thema' ? (
              <PlanText>{data.themas.find(thema => thema.id === id)?.title}</PlanText>
            ) : (
              t(`begroting.tooLarge.${scope}`)
            )}
          </li>
        ))}
      </ul>
    </EmptyState>
  );
};
