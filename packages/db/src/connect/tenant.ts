import type { LandelijkeRole, NetwerkRole } from '@speerpunt/domain/access/permissions';
import { type Compilable, CompiledQuery } from 'kysely';
import type { Sql } from './client.ts';
import { ChangedMeanwhile, type Database, inTransaction, type Tx } from './kysely.ts';

/** Who asks, as the browser says it: a session token and, inside a network, its slug. */
export type Ask = { token: string | null; slug: string | null };

/** What PostgreSQL made of it. Null where there is no such session, or no membership of that network. */
export type Entered = {
  userId: string | null;
  sessionId: string | null;
  netwerkId: string | null;
  role: NetwerkRole | null;
  landelijk: LandelijkeRole[] | null;
};

export type Rows<Q> = Q extends Compilable<infer R> ? R[] : never;

const enterText = 'select * from app.enter($1, $2)';
const noop = () => undefined;

const nobody: Entered = { userId: null, sessionId: null, netwerkId: null, role: null, landelijk: null };

/**
 * Reads as this person: begin, the check of session and membership, all queries and commit go to PostgreSQL in one
 * go. Without a session or membership row security answers every query with nothing; the caller must look at
 * `entered` before it sends anything on.
 */
export const tenantRead = async <const Q extends readonly Compilable<unknown>[]>(
  pool: Sql,
  ask: Ask,
  queries: Q,
): Promise<{ entered: Entered; rows: { [K in keyof Q]: Rows<Q[K]> } }> => {
  const compiled: CompiledQuery<unknown>[] = queries.map(query => query.compile());
  const connection = await pool.reserve();
  try {
    const send = (text: string, parameters: readonly unknown[] = []) =>
      connection.unsafe(text, parameters as never[], { prepare: true }).execute();
    const begin = send('begin read write');
    const enter = send(enterText, [ask.token ?? '', ask.slug ?? '']);
    const reads = compiled.map(query => send(query.sql, query.parameters));
    const commit = send('commit');
    for (const promise of [begin, enter, ...reads, commit]) promise.catch(noop);
    try {
      const [[entered], ...rows] = await Promise.all([enter, ...reads]);
      return {
        entered: (entered as Entered | undefined) ?? nobody,
        rows: rows as unknown as { [K in keyof Q]: Rows<Q[K]> },
      };
    } finally {
      await commit;
    }
  } finally {
    connection.release();
  }
};

/** What a write looks at before it decides: goes to PostgreSQL together with the check. */
export type Look<R> = Compilable<R> | null;

/**
 * Writes as this person in one transaction. `check` sees who entered before `act` runs and throws to refuse; whatever
 * throws rolls everything back. Row security answers `look` as it answers any read of this person. An act that finds
 * someone between its look and its write runs once more.
 */
export const tenantWrite = async <T, R = never>(
  db: Database,
  ask: Ask,
  check: (entered: Entered) => void,
  act: (tx: Tx, entered: Entered, seen: R[]) => Promise<T>,
  look: Look<R> = null,
): Promise<T> => {
  const write = () =>
    inTransaction(db, async tx => {
      const enter = CompiledQuery.raw(enterText, [ask.token ?? '', ask.slug ?? '']) as CompiledQuery<Entered>;
      const [{ rows }, seen] = await Promise.all([
        tx.executeQuery(enter),
        look ? tx.executeQuery(look) : null,
      ]);
      const entered = rows[0] ?? nobody;
      check(entered);
      return act(tx, entered, seen?.rows ?? []);
    });
  try {
    return await write();
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return write();
    throw error;
  }
};
