import type { swot as nl } from '../nl/swot.ts';
import type { Texts } from '../texts.ts';

export const swot: Texts<typeof nl> = {
  title: 'SWOT and trends {{first}} to {{last}}',
  crumb: 'SWOT and trends',
  tabs: 'SWOT or trends',
  tab: { swot: 'SWOT', trends: 'Trends (DESTEP)' },
  quadrant: { sterk: 'Strengths', zwak: 'Weaknesses', kans: 'Opportunities', bedreiging: 'Threats' },
  intern: 'internal',
  extern: 'external',
  points_one: '{{count}} point',
  points_other: '{{count}} points',
  trends_one: '{{count}} trend',
  trends_other: '{{count}} trends',
  answered_zero: 'not tied to speerpunten',
  answered_one: '{{count}} tied to a speerpunt',
  answered_other: '{{count}} tied to a speerpunt',
  answers: 'Answer: ',
  key: 'coloured label: the speerpunt that answers it',
  emptyQuadrant: 'no points in this plan',
  emptyFactor: 'no trends in this plan',
  factor: {
    demografisch: 'Demographic',
    economisch: 'Economic',
    sociaal_cultureel: 'Socio-cultural',
    technologisch: 'Technological',
    ecologisch: 'Ecological',
    politiek_juridisch: 'Political and legal',
  },
  empty: {
    swot: 'This meerjarenplan holds no SWOT',
    trends: 'This meerjarenplan holds no trends',
    text: '{{title}} does not have this part.',
    others: 'You may find what you are looking for in another plan of {{netwerk}}:',
  },
  missing: {
    title: 'There is no meerjarenplan {{first}} to {{last}}',
    text: 'Check the address, or open one of these plans.',
    none: 'Check the address. This network has no meerjarenplan yet.',
  },
  planLink: '{{title}} ({{first}} to {{last}})',
};
