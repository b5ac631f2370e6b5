import { z } from 'zod';
import { jaarplanFields } from '../jaarplan/jaarplan-document.ts';
import { meerjarenplanFields } from '../meerjarenplan/meerjarenplan-document.ts';

/**
 * A whole plan as one readable document: what a data file holds and what a loader checks. Keys (`key`) are words
 * that are unique within their plan; other parts of the document and later plans refer to them.
 */
export const planDocument = z.discriminatedUnion('kind', [meerjarenplanFields, jaarplanFields]);

export type PlanDocument = z.infer<typeof planDocument>;
