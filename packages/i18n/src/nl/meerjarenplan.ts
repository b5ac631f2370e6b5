export const meerjarenplan = {
  title: 'Meerjarenplan {{first}} t/m {{last}}',
  tab: { tekst: 'Tekst', planning: 'Planning', bronnen: 'Bronnen' },
  rodeDraad: { title: 'Rode draad {{year}}' },
} as const;
