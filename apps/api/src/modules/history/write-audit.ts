import type { Tx } from '@speerpunt/db/connect/kysely';
import { v7 } from 'uuid';

export type AuditAction = 'create' | 'update' | 'delete' | 'restore' | 'progress' | 'state';

export type AuditRow = {
  planId: string | null;
  noun: string;
  itemId: string;
  action: AuditAction;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

/** Where and by whom: the same for all rows of one act. */
export type AuditBy = { netwerkId: string; userId: string; requestId: string };

/** One row for each changed thing, in the transaction of its change and in one statement, however many there are. */
export const writeAudit = async (tx: Tx, by: AuditBy, rows: AuditRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await tx
    .insertInto('audit')
    .values(rows.map(row => ({ ...by, id: v7(), ...row })))
    .execute();
};
