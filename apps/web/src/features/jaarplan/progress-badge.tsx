import type { ProgressStatus } from '@speerpunt/domain/activiteit/activiteit';
import { useTranslation } from 'react-i18next';
import { type BadgeTone, StateBadge } from '../../components/state-badge.tsx';

const tones: Record<ProgressStatus, BadgeTone> = {
  niet_gestart: 'plain',
  loopt: 'aangeboden',
  afgerond: 'good',
  gestopt: 'warn',
  doorgeschoven: 'concept',
};

/** How an activity goes, as last reported. */
export const ProgressBadge = ({ status }: { status: ProgressStatus }) => {
  const { t } = useTranslation();
  return <StateBadge tone={tones[status]}>{t(`activiteit.status.${status}`)}</StateBadge>;
};
