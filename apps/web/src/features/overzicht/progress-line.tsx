import { progressStatuses } from '@speerpunt/domain/activiteit/activiteit';
import { useTranslation } from 'react-i18next';
import type { Overzicht } from './overzicht.ts';

/** What was reported so far, counted: '3 afgerond, 5 lopen'. Nothing while nobody reported. */
export const ProgressLine = ({ progress }: { progress: Overzicht['progress'] }) => {
  const { t } = useTranslation();
  const parts = progressStatuses.flatMap(status => {
    const count = progress.filter(report => report.status === status).length;
    return count ? [t(`netwerk.hero.progressOf.${status}`, { count })] : [];
  });
  if (parts.length === 0) return null;
  return <p>{t('netwerk.hero.progress', { list: parts.join(', ') })}</p>;
};
