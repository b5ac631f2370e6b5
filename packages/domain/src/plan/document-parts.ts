import { z } from 'zod';
import { hoofdstukKinds, planStates, planYear, shortText } from './plan.ts';

export const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** Text with light marks, read by `parseRichText`; '' where the source has none. */
export const markedText = z.string().max(20_000).default('');

export const hoofdstukDocument = z.strictObject({
  key,
  kind: z.enum(hoofdstukKinds),
  title: shortText,
  body: markedText,
  /** The key of the chapter that this one stands under. */
  parent: key.optional(),
});

export const planHead = {
  netwerk: key,
  title: shortText,
  subtitle: z.string().max(300).optional(),
  state: z.enum(planStates),
  hoofdstukken: z.array(hoofdstukDocument).max(200).default([]),
};

/** Points at a meerjarenplan of the same network by its looptijd. */
export const looptijd = z.strictObject({ firstYear: planYear, lastYear: planYear });
