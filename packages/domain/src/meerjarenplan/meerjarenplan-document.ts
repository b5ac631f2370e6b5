import { z } from 'zod';
import { key, markedText, planHead } from '../plan/document-parts.ts';
import { doelKinds, planningStatuses, planYear, shortText, trendFactors } from '../plan/plan.ts';
import { swotQuadrants } from '../swot/swot.ts';

const planning = z.strictObject({
  year: planYear,
  status: z.enum(planningStatuses),
  /** What is planned in that year, in the plan's words; '' with 'nog_te_bepalen' or 'doorlopend' without words. */
  text: z.string().max(500).default(''),
});

const aandachtspunt = z.strictObject({
  text: z.string().trim().min(1).max(1000),
  body: markedText,
  children: z.array(z.strictObject({ text: z.string().trim().min(1).max(1000) })).default([]),
});

const speerpunt = z.strictObject({
  key,
  title: shortText,
  body: markedText,
  aandachtspunten: z.array(aandachtspunt).default([]),
  planning: z.array(planning).default([]),
  /** Terms of the national lists as 'list/term', beside the network's own words. */
  terms: z.array(z.string().max(120)).default([]),
});

const doel = z.strictObject({ kind: z.enum(doelKinds), text: z.string().trim().min(1).max(1000) });

const themaPart = z.strictObject({
  key,
  title: shortText,
  intro: markedText,
  speerpunten: z.array(speerpunt).default([]),
  planning: z.array(planning).default([]),
});

const thema = themaPart.extend({ doelen: z.array(doel).default([]), parts: z.array(themaPart).default([]) });

/** A meerjarenplan with everything in it. A plan can do without themes: then `speerpunten` stand directly under it. */
export const meerjarenplanFields = z.strictObject({
  kind: z.literal('meerjarenplan'),
  ...planHead,
  firstYear: planYear,
  lastYear: planYear,
  doelen: z.array(doel).default([]),
  themas: z.array(thema).default([]),
  speerpunten: z.array(speerpunt).default([]),
  trends: z
    .array(
      z.strictObject({
        factor: z.enum(trendFactors),
        text: z.string().trim().min(1).max(1000),
        /** Keys of the speerpunten of this plan that answer it. */
        speerpunten: z.array(key).default([]),
      }),
    )
    .default([]),
  swot: z
    .array(
      z.strictObject({
        quadrant: z.enum(swotQuadrants),
        text: z.string().trim().min(1).max(1000),
        children: z.array(z.string().trim().min(1).max(1000)).default([]),
        speerpunten: z.array(key).default([]),
      }),
    )
    .default([]),
  sources: z
    .array(
      z.strictObject({
        title: shortText,
        url: z
          .url({ protocol: /^https?$/ })
          .max(1000)
          .optional(),
      }),
    )
    .default([]),
});

export type MeerjarenplanDocument = z.infer<typeof meerjarenplanFields>;
export type SpeerpuntDocument = z.infer<typeof speerpunt>;
export type ThemaDocument = z.infer<typeof thema>;
