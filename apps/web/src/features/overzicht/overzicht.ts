import type { ApiOutput } from '../../lib/trpc.ts';

export type Overzicht = ApiOutput['overzicht']['get'];
/** The same in a year that has a jaarplan. */
export type JaarOverzicht = Overzicht & { plan: NonNullable<Overzicht['plan']> };
export type Activiteit = Overzicht['activiteiten'][number];

export const hasPlan = (overzicht: Overzicht): overzicht is JaarOverzicht => overzicht.plan !== null;
