import { parseRichText } from '@speerpunt/domain/text/parse-rich-text';
import { type RichText, richText } from '@speerpunt/domain/text/rich-text';
import type { Insertable } from 'kysely';
import type { DB } from '../connect/database.ts';
import { seedId } from './seed-id.ts';

/** The tables below a plan, in the order in which they can be filled. */
export const planTables = [
  'hoofdstuk',
  'thema',
  'doel',
  'speerpunt',
  'aandachtspunt',
  'planning',
  'trend',
  'swotItem',
  'trendSpeerpunt',
  'swotSpeerpunt',
  'source',
  'speerpuntTerm',
  'activiteit',
  'activiteitGremium',
  'activiteitOrganisatie',
  'activiteitSpeerpunt',
  'activiteitTerm',
  'result',
  'activiteitProgress',
  'begroting',
  'begrotingGroup',
  'kostenpost',
  'dekking',
  'begrotingSplit',
] as const satisfies readonly (keyof DB)[];

export type PlanTable = (typeof planTables)[number];
export type PlanRows = { [T in PlanTable]?: Insertable<DB[T]>[] };

/** What a document's words point at, outside itself. */
export type RowContext = {
  netwerk: string;
  netwerkId: string;
  planId: string;
  userId: string;
  /** Ids of gremia, organisaties, deelnetwerken and terms by name. @throws when a name is not there */
  find: (kind: 'gremium' | 'organisatie' | 'deelnetwerk' | 'term', name: string) => string;
};

/** The id of a plan by network and years. */
export const planIdOf = (netwerk: string, kind: string, firstYear: number, lastYear: number): string =>
  seedId(netwerk, kind, firstYear, lastYear);

/** Marked text as rich text, checked by the schema that the app saves with. */
export const textOf = (source: string): RichText | null => {
  const doc = parseRichText(source);
  return doc ? richText.parse(doc) : null;
};
