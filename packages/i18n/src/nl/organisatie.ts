export const organisatie = {
  title: 'Organisatie',
} as const;
