import { z } from 'zod';
import { progressStatuses, resultTarget } from '../activiteit/activiteit.ts';
import {
  agreedKinds,
  dekkingKinds,
  maxAmountCent,
  moneyKinds,
  priceUnits,
  quoteStatuses,
} from '../begroting/begroting.ts';
import { key, looptijd, markedText, planHead } from '../plan/document-parts.ts';
import { planYear, shortText, twoDecimals } from '../plan/plan.ts';

const cent = z.number().int().min(0).max(maxAmountCent);

const result = z.strictObject({
  text: shortText,
  target: resultTarget.default(null),
  /** What one counts: 'totaal', 'per symposium'. */
  basis: z.string().max(100).nullable().default(null),
});

const activiteit = z.strictObject({
  key,
  title: shortText,
  doelstelling: markedText,
  acties: markedText,
  /** Who, in the plan's words; null where the source has none. */
  who: z.string().max(1000).nullable().default(null),
  /** Names of gremia and organisaties of the network that those words mean. */
  gremia: z.array(z.string()).default([]),
  organisaties: z.array(z.string()).default([]),
  /** When, in the plan's words; null where the source has none. */
  wanneer: z.string().max(200).nullable().default(null),
  results: z.array(result).default([]),
  /** Keys of speerpunten of the meerjarenplan. */
  speerpunten: z.array(key).default([]),
  terms: z.array(z.string().max(120)).default([]),
  progress: z
    .strictObject({ status: z.enum(progressStatuses), sentence: z.string().max(500), date: z.iso.date() })
    .optional(),
});

const thema = z.strictObject({
  key,
  title: shortText,
  intro: markedText,
  /** Key of the theme of the meerjarenplan that this one carries out, whatever its name became. */
  meerjarenplanThema: key.optional(),
  /** The total that the source states for this theme, in cents. */
  statedTotalCent: cent.nullable().default(null),
  activiteiten: z.array(activiteit).default([]),
});

const kostenpost = z.strictObject({
  description: shortText,
  priceCent: cent.nullable().default(null),
  priceUnit: z.enum(priceUnits).nullable().default(null),
  /** As written: '4', '3x10', '333'; null where the source has none. */
  quantity: z.string().max(40).nullable().default(null),
  participants: z.number().int().min(0).max(1_000_000).nullable().default(null),
  /** The amount that was agreed or that the source states, in cents; it counts, the computed one stands beside it. */
  agreedCent: cent.nullable().default(null),
  agreedKind: z.enum(agreedKinds).nullable().default(null),
  /** A share of the subsidies, in per cent, for a levy. */
  percentage: twoDecimals.min(0).max(100).nullable().default(null),
  moneyKind: z.enum(moneyKinds).default('programma'),
  quote: z.enum(quoteStatuses).default('geen'),
  activiteit: key.nullable().default(null),
  note: z.string().max(1000).nullable().default(null),
});

const group = z.strictObject({
  thema: key,
  /** null where the source lost the heading. */
  title: z.string().max(300).nullable(),
  lines: z.array(kostenpost).min(1),
});

const begroting = z.strictObject({
  statedTotalCent: cent.nullable().default(null),
  statedDekkingCent: cent.nullable().default(null),
  note: z.string().max(2000).nullable().default(null),
  groups: z.array(group).default([]),
  dekking: z
    .array(
      z.strictObject({
        kind: z.enum(dekkingKinds),
        /** Short name of the deelnetwerk, where the money is for one. */
        deelnetwerk: z.string().nullable().default(null),
        description: shortText,
        /** null where the source gives no amount: unknown, not zero. */
        amountCent: cent.nullable(),
        /** The year that the source writes above the amount, where it is not the plan's own. */
        statedYear: planYear.nullable().default(null),
        note: z.string().max(500).nullable().default(null),
      }),
    )
    .default([]),
  split: z.array(z.strictObject({ deelnetwerk: z.string(), amountCent: cent })).default([]),
});

/** A jaarplan with its activities and its begroting. Its themes are its own: by content or by function. */
export const jaarplanFields = z.strictObject({
  kind: z.literal('jaarplan'),
  ...planHead,
  year: planYear,
  meerjarenplan: looptijd.optional(),
  /** 'thema' or 'functie': by what the plan is divided. */
  division: z.enum(['thema', 'functie']),
  themas: z.array(thema).default([]),
  begroting: begroting.optional(),
});

export type JaarplanDocument = z.infer<typeof jaarplanFields>;
export type KostenpostDocument = z.infer<typeof kostenpost>;
