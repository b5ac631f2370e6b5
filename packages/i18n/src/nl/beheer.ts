export const beheer = {
  title: 'Netwerken',
} as const;
