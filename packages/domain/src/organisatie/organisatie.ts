export const organisatieKinds = ['lid', 'partner', 'penvoerder'] as const;
export type OrganisatieKind = (typeof organisatieKinds)[number];

export const gremiumKinds = [
  'dagelijks_bestuur',
  'algemeen_bestuur',
  'stuurgroep',
  'netwerkgroep',
  'werkgroep',
  'kenniskring',
  'platform',
] as const;
export type GremiumKind = (typeof gremiumKinds)[number];

/** Hours hang on penvoerder × kind, per week. */
export const hoursKinds = ['coordinatie', 'secretariaat', 'communicatie'] as const;
export type HoursKind = (typeof hoursKinds)[number];
