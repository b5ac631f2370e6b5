import type { PlanDocument } from '@speerpunt/domain/plan/plan-document';
import type { Insertable } from 'kysely';
import type { DB } from '../connect/database.ts';
import { jaarplanRows } from './jaarplan-rows.ts';
import { meerjarenplanRows } from './meerjarenplan-rows.ts';
import { type PlanRows, type RowContext, textOf } from './row-context.ts';
import { seedId } from './seed-id.ts';

const hoofdstukken = (document: PlanDocument, at: RowContext): Insertable<DB['hoofdstuk']>[] => {
  const idOf = (key: string) => seedId(at.planId, 'hoofdstuk', key);
  return document.hoofdstukken.map((chapter, position) => ({
    netwerkId: at.netwerkId,
    planId: at.planId,
    id: idOf(chapter.key),
    parentId: chapter.parent ? idOf(chapter.parent) : null,
    position,
    kind: chapter.kind,
    title: chapter.title,
    body: textOf(chapter.body),
  }));
};

/** A whole plan as rows of its tables. */
export const planRows = (document: PlanDocument, at: RowContext): PlanRows => ({
  hoofdstuk: hoofdstukken(document, at),
  ...(document.kind === 'meerjarenplan' ? meerjarenplanRows(document, at) : jaarplanRows(document, at)),
});
