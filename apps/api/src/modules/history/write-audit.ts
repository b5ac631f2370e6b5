import type { Tx } from '@speerpunt/db/connect/kysely';
import { type Compilable, CompiledQuery } from 'kysely';
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

const insertText = `insert into app.audit
    (netwerk_id, user_id, request_id, id, plan_id, noun, item_id, action, before, after)
  select $1, $2, $3, r.* from jsonb_to_recordset($4)
    as r (id uuid, "planId" uuid, noun text, "itemId" uuid, action text, before jsonb, after jsonb)`;

/** One row for each changed thing, in the transaction of its change and in one statement, however many there are. */
export const writeAudit = async (tx: Tx, by: AuditBy, rows: AuditRow[]): Promise<void> => {
  if (rows.length === 0) return;
  const made = rows.map(row => ({ id: v7(), ...row }));
  await tx.executeQuery(CompiledQuery.raw(insertText, [by.netwerkId, by.userId, by.requestId, made]));
};

const casts = ['uuid', 'uuid', 'text', 'uuid', 'uuid', 'text', 'uuid', 'text', 'jsonb', 'jsonb'];

/** A save of one row and its log in one statement: what saves nothing logs nothing. */
export const withAudit = <R>(save: Compilable<R>, by: AuditBy, row: AuditRow): Compilable<R> => ({
  compile: () => {
    const saving = save.compile();
    const logged = casts.map((type, i) => `$${saving.parameters.length + i + 1}::${type}`).join(', ');
    return {
      ...saving,
      sql: `with saved as (${saving.sql}), logged as (insert into app.audit
          (netwerk_id, user_id, request_id, id, plan_id, noun, item_id, action, before, after)
          select ${logged} from saved)
        select * from saved`,
      parameters: [
        ...saving.parameters,
        by.netwerkId,
        by.userId,
        by.requestId,
        v7(),
        row.planId,
        row.noun,
        row.itemId,
        row.action,
        row.before,
        row.after,
      ],
    };
  },
});
