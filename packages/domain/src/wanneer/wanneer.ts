import { z } from 'zod';

export const seasons = ['voorjaar', 'zomer', 'najaar', 'winter'] as const;
export type Season = (typeof seasons)[number];

export const frequencyUnits = ['week', 'maand', 'kwartaal', 'jaar'] as const;
export type FrequencyUnit = (typeof frequencyUnits)[number];

const date = z.iso.date();

/**
 * What the words of a 'wanneer' mean. `from` and `to` are the first and last day (YYYY-MM-DD) and make it sortable;
 * `assumedYear` says that the words held no year and the plan's was taken, `start` that only the beginning is named.
 */
export const wanneer = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('year'), year: z.number().int() }),
    z.object({
      kind: z.literal('half'),
      year: z.number().int(),
      half: z.union([z.literal(1), z.literal(2)]),
    }),
    z.object({ kind: z.literal('quarter'), year: z.number().int(), quarter: z.number().int().min(1).max(4) }),
    z.object({ kind: z.literal('season'), year: z.number().int(), season: z.enum(seasons) }),
    z.object({ kind: z.literal('month'), year: z.number().int(), month: z.number().int().min(1).max(12) }),
    z.object({ kind: z.literal('day'), date }),
    z.object({ kind: z.literal('period') }),
    z.object({
      kind: z.literal('frequency'),
      times: z.number().int().min(1).max(366),
      per: z.enum(frequencyUnits),
    }),
    z.object({ kind: z.literal('continuous') }),
    z.object({ kind: z.literal('open') }),
  ])
  .and(
    z.object({
      from: date.nullable(),
      to: date.nullable(),
      start: z.boolean(),
      assumedYear: z.boolean(),
    }),
  );

export type Wanneer = z.infer<typeof wanneer>;
