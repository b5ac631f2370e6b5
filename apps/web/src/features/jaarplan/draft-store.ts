import type { ActiviteitPatch } from '@speerpunt/domain/activiteit/activiteit';
import { z } from 'zod';
import { cleanRichText } from '../../components/clean-rich-text.ts';
import { type EditFields, type Field, fields } from './edit-fields.ts';

/** What someone typed and what stood there when the typing began, until the server has it. */
export type Draft = {
  activiteitId: string;
  field: Field;
  typed: Partial<EditFields>;
  base: ActiviteitPatch;
  at: string;
};

export type DraftStore = {
  put: (draft: Draft) => void;
  drop: (activiteitId: string, field: Field) => void;
  list: () => Draft[];
};

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const words = z.string().nullable();
const ids = z.array(z.string());
const rich = z
  .looseObject({ type: z.literal('doc') })
  .transform(doc => cleanRichText(doc))
  .nullable();
const result = z.object({ id: z.string(), text: z.string(), target: z.string(), basis: z.string() });
const savedResult = z.object({
  id: z.string(),
  text: z.string(),
  target: z.number().nullable(),
  basis: z.string().nullable(),
});

const texts = {
  title: z.string(),
  doelstelling: rich,
  acties: rich,
  whoText: words,
  wanneerText: words,
  gremiumIds: ids,
  organisatieIds: ids,
  speerpuntIds: ids,
  termIds: ids,
};

const draft = z.object({
  activiteitId: z.string(),
  field: z.enum(fields),
  typed: z.object({ ...texts, results: z.array(result) }).partial(),
  base: z.object({ ...texts, results: z.array(savedResult) }).partial(),
  at: z.string(),
});

const readDraft = (json: string | null): Draft | null => {
  if (json === null) return null;
  try {
    const read = draft.safeParse(JSON.parse(json));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

/**
 * Typed text that is not saved yet, for this tab and this person only: it survives a reload, not the closing of the
 * tab, and is never offered to someone else who signs in on the same computer.
 */
export const createDraftStore = (shelf: Shelf, userId: string): DraftStore => {
  const prefix = `speerpunt.draft.${userId}.`;
  const keyOf = (activiteitId: string, field: Field) => `${prefix}${activiteitId}.${field}`;
  const attempt = <T>(act: () => T, otherwise: T): T => {
    try {
      return act();
    } catch {
      // A full or refused storage: the text is still in the field, and leaving the page asks first.
      return otherwise;
    }
  };
  return {
    put: one =>
      attempt(() => shelf.setItem(keyOf(one.activiteitId, one.field), JSON.stringify(one)), undefined),
    drop: (activiteitId, field) => attempt(() => shelf.removeItem(keyOf(activiteitId, field)), undefined),
    list: () =>
      attempt(() => {
        const keys = Array.from({ length: shelf.length }, (_, i) => shelf.key(i));
        return keys.flatMap(key => (key?.startsWith(prefix) ? (readDraft(shelf.getItem(key)) ?? []) : []));
      }, []),
  };
};
