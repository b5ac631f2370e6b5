export const netwerk = {
  overview: { title: 'Overzicht', titleYear: 'Overzicht {{year}}' },
} as const;
