export const begroting = {
  title: 'Begroting {{year}}',
} as const;
