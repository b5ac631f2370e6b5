import {
  type ActiviteitPatch,
  activiteitFields,
  progressStatuses,
} from '@speerpunt/domain/activiteit/activiteit';
import type { TFunction } from 'i18next';
import { z } from 'zod';
import type { ApiOutput } from '../../lib/trpc.ts';
import { type Field, fields } from './edit-fields.ts';

export type Change = ApiOutput['history']['list']['changes'][number];

const anyFields = activiteitFields.partial();
const report = z.object({ status: z.enum(progressStatuses), sentence: z.string().nullable() });
const record = z.record(z.string(), z.unknown());

/** The fields of an activity in one side of a change; what an older version wrote differently is left out. */
const readSide = (side: unknown): ActiviteitPatch => {
  const known = record.safeParse(side);
  const patch: ActiviteitPatch = {};
  if (!known.success) return patch;
  for (const field of fields) {
    if (!(field in known.data)) continue;
    const one = anyFields.safeParse({ [field]: known.data[field] });
    if (one.success) Object.assign(patch, one.data);
  }
  return patch;
};

export const readReport = (change: Change) => {
  const read = report.safeParse(change.after);
  return change.action === 'progress' && read.success ? read.data : null;
};

/** What a change was about, with both sides of it. */
export const readChange = (
  change: Change,
): { changed: Field[]; before: ActiviteitPatch; after: ActiviteitPatch } => {
  const [before, after] = [readSide(change.before), readSide(change.after)];
  const changed = fields.filter(field => before[field] !== undefined || after[field] !== undefined);
  return { changed, before, after };
};

/** One change in a few words: 'doelstelling en wanneer', 'toegevoegd', 'voortgang: Loopt'. */
export const describeChange = (change: Change, t: TFunction, language: string): string => {
  const told = readReport(change);
  if (told) return t('history.action.progress', { status: t(`activiteit.status.${told.status}`) });
  switch (change.action) {
    case 'create':
      return t('history.action.create');
    case 'delete':
      return t('history.action.delete');
    case 'restore':
      return t('history.action.restore');
    default: {
      const names = readChange(change).changed.map(field => t(`activiteit.lower.${field}`));
      const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
      return list || t('history.action.update');
    }
  }
};
