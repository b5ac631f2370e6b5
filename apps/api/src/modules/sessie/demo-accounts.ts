/** The accounts that the sign-in page offers in demo mode, in the order in which a visitor would try them. */
export const demoAccounts = [
  { email: 'coordinator@twente.example', name: 'Coördinator Twente', role: 'coordinator', netwerk: 'Twente' },
  {
    email: 'coordinator@noordwest-veluwe.example',
    name: 'Coördinator Noordwest Veluwe',
    role: 'coordinator',
    netwerk: 'Noordwest Veluwe',
  },
  { email: 'bestuur@twente.example', name: 'Bestuurslid Twente', role: 'bestuur', netwerk: 'Twente' },
  { email: 'werkgroep@twente.example', name: 'Werkgroeplid Twente', role: 'werkgroep', netwerk: 'Twente' },
  { email: 'lezer@twente.example', name: 'Lezer Twente', role: 'lezer', netwerk: 'Twente' },
  { email: 'vnpz@speerpunt.example', name: 'Landelijke vereniging', role: 'vnpz', netwerk: null },
  { email: 'beheer@speerpunt.example', name: 'Beheerder', role: 'beheerder', netwerk: null },
] as const;
