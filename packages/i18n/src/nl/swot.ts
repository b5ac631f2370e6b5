export const swot = {
  title: 'SWOT en trends {{first}} t/m {{last}}',
  tab: { swot: 'SWOT', trends: 'Trends' },
  quadrant: { sterk: 'Sterk', zwak: 'Zwak', kans: 'Kansen', bedreiging: 'Bedreigingen' },
  intern: 'intern',
  extern: 'extern',
} as const;
