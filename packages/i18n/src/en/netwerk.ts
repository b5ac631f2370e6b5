import type { netwerk as nl } from '../nl/netwerk.ts';
import type { Texts } from '../texts.ts';

export const netwerk: Texts<typeof nl> = {
  overview: { title: 'Overview', titleYear: 'Overview {{year}}' },
};
