import { z } from 'zod';

export const planKinds = ['meerjarenplan', 'jaarplan'] as const;
export type PlanKind = (typeof planKinds)[number];

/** concept → aangeboden → vastgesteld → afgesloten. Only a concept can be written in. */
export const planStates = ['concept', 'aangeboden', 'vastgesteld', 'afgesloten'] as const;
export type PlanState = (typeof planStates)[number];

export const id = z.uuid();
export const planYear = z.number().int().min(2000).max(2100);
export const rowVersion = z.number().int().min(1);
/** A number as the database keeps it: a third decimal is refused, it would be rounded in silence. */
export const twoDecimals = z.number().refine(n => Number(n.toFixed(2)) === n, { message: 'TWO_DECIMALS' });
export const shortText = z.string().trim().min(1).max(300);

export const hoofdstukKinds = ['voorwoord', 'tekst', 'missie', 'visie', 'bijlage', 'nawoord'] as const;
export type HoofdstukKind = (typeof hoofdstukKinds)[number];

/** What kind of aim a plan states; the sources hold all of these beside the speerpunten. */
export const doelKinds = [
  'hoofddoel',
  'doel',
  'ambitie',
  'droom',
  'koesteren',
  'kans',
  'uitgangspunt',
  'stip',
] as const;
export type DoelKind = (typeof doelKinds)[number];

/** 'gepland' in words, 'doorlopend' through the years, 'nog te bepalen' on purpose; no row means nothing that year. */
export const planningStatuses = ['gepland', 'doorlopend', 'nog_te_bepalen'] as const;
export type PlanningStatus = (typeof planningStatuses)[number];

export const trendFactors = [
  'demografisch',
  'economisch',
  'sociaal_cultureel',
  'technologisch',
  'ecologisch',
  'politiek_juridisch',
] as const;
export type TrendFactor = (typeof trendFactors)[number];

/** Text and amounts change in a concept only. */
export const isWritable = (state: PlanState): boolean => state === 'concept';

/** Progress and actuals go on until the year is closed. */
export const isRunning = (state: PlanState): boolean => state !== 'afgesloten';
