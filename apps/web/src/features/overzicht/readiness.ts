import { activiteitGaps } from '@speerpunt/domain/activiteit/needs-attention';
import type { Overzicht } from './overzicht.ts';
import { themeRoots } from './theme-roots.ts';

export type ThemeReadiness = { id: string; title: string; ready: number; total: number };

type Source = Pick<Overzicht, 'themas' | 'activiteiten'>;

/** How many activities of each theme miss nothing, parts counted with their theme. */
export const countReady = ({ themas, activiteiten }: Source): ThemeReadiness[] => {
  const { roots, rootIndex } = themeRoots(themas);
  const counts = roots.map(({ id, title }) => ({ id, title, ready: 0, total: 0 }));
  for (const activiteit of activiteiten) {
    const count = counts[rootIndex(activiteit.themaId) ?? -1];
    if (!count) continue;
    count.total += 1;
    if (activiteitGaps(activiteit).length === 0) count.ready += 1;
  }
  return counts;
};
