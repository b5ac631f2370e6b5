export const activiteit = {
  title: 'Activiteit',
  status: {
    niet_gestart: 'Niet gestart',
    loopt: 'Loopt',
    afgerond: 'Afgerond',
    gestopt: 'Gestopt',
    doorgeschoven: 'Doorgeschoven',
  },
} as const;
