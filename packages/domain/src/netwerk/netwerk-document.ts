import { z } from 'zod';
import { netwerkRoles } from '../access/permissions.ts';
import { gremiumKinds, hoursKinds, organisatieKinds } from '../organisatie/organisatie.ts';
import { key } from '../plan/document-parts.ts';
import { planYear, shortText, twoDecimals } from '../plan/plan.ts';

/** A network with its organisation, as a data file holds it. */
export const netwerkDocument = z.strictObject({
  slug: key,
  name: shortText,
  consortium: z.string().max(100).nullable(),
  inhabitants: z.number().int().min(0).nullable(),
  /** True for made-up networks, which say so on every screen. */
  fictional: z.boolean().default(false),
  gemeenten: z.array(z.string().max(100)).default([]),
  organisaties: z
    .array(
      z.strictObject({
        name: shortText,
        kinds: z.array(z.enum(organisatieKinds)).min(1),
        website: z.url().optional(),
      }),
    )
    .default([]),
  gremia: z.array(z.strictObject({ name: shortText, kind: z.enum(gremiumKinds) })).default([]),
  deelnetwerken: z
    .array(
      z.strictObject({
        shortName: z.string().min(1).max(20),
        name: shortText,
        penvoerder: z.string().nullable(),
        ceilings: z
          .array(
            z.strictObject({
              year: planYear,
              cent: z.number().int().min(0),
              /** The year that the source writes above the amount, where it is not the one it is used for. */
              statedYear: planYear.nullable().default(null),
            }),
          )
          .default([]),
      }),
    )
    .default([]),
  hours: z
    .array(
      z.strictObject({
        penvoerder: z.string(),
        year: planYear,
        kind: z.enum(hoursKinds),
        perWeek: twoDecimals.min(0).max(1000),
      }),
    )
    .default([]),
  people: z
    .array(
      z.strictObject({
        email: z.email(),
        name: shortText,
        role: z.enum(netwerkRoles),
        gremia: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

export type NetwerkDocument = z.infer<typeof netwerkDocument>;
