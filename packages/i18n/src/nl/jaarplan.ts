export const jaarplan = {
  title: 'Jaarplan {{year}}',
} as const;
