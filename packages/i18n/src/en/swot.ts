import type { swot as nl } from '../nl/swot.ts';
import type { Texts } from '../texts.ts';

export const swot: Texts<typeof nl> = {
  title: 'SWOT and trends {{first}} to {{last}}',
  tab: { swot: 'SWOT', trends: 'Trends' },
  quadrant: { sterk: 'Strengths', zwak: 'Weaknesses', kans: 'Opportunities', bedreiging: 'Threats' },
  intern: 'internal',
  extern: 'external',
};
