export const history = {
  title: 'Geschiedenis',
} as const;
