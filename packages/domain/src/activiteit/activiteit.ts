import { z } from 'zod';
import { id, rowVersion, shortText, twoDecimals } from '../plan/plan.ts';
import { richText } from '../text/rich-text.ts';

export const progressStatuses = ['niet_gestart', 'loopt', 'afgerond', 'gestopt', 'doorgeschoven'] as const;
export type ProgressStatus = (typeof progressStatuses)[number];

const unique = <T>(values: readonly T[]): boolean => new Set(values).size === values.length;
const ids = z.array(id).max(100).refine(unique, { message: 'IDS_TWICE' });

export const resultTarget = twoDecimals.min(0).max(1_000_000_000).nullable();

/** A result of an activity: what, how much of it, and what one counts ("per symposium"). */
export const activiteitResult = z.strictObject({
  id,
  text: shortText,
  target: resultTarget,
  basis: z.string().trim().max(100).nullable(),
});
export type ActiviteitResult = z.infer<typeof activiteitResult>;

/** The fields of an activity that a coordinator writes. Who and when keep the words as typed. */
export const activiteitFields = z.strictObject({
  title: shortText,
  doelstelling: richText.nullable(),
  acties: richText.nullable(),
  whoText: z.string().trim().max(1000).nullable(),
  wanneerText: z.string().trim().max(200).nullable(),
  gremiumIds: ids,
  organisatieIds: ids,
  speerpuntIds: ids,
  termIds: ids,
  results: z
    .array(activiteitResult)
    .max(100)
    .refine(rows => unique(rows.map(r => r.id)), { message: 'IDS_TWICE' }),
});
export type ActiviteitFields = z.infer<typeof activiteitFields>;

/** One field or several at once; what is not named stays as it is. */
export const activiteitPatch = activiteitFields
  .partial()
  .refine(patch => Object.keys(patch).length > 0, { message: 'NOTHING_TO_SAVE' });
export type ActiviteitPatch = z.infer<typeof activiteitPatch>;

export const newActiviteit = { id, planId: id, themaId: id, title: shortText };

export const activiteitVersion = { id, version: rowVersion };

export const progressReport = {
  id,
  activiteitId: id,
  status: z.enum(progressStatuses),
  sentence: z.string().trim().max(500).nullable(),
};
