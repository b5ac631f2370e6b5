import {
  CamelCasePlugin,
  type Compilable,
  CompiledQuery,
  type Dialect,
  DummyDriver,
  Kysely,
  type PluginTransformResultArgs,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  Transaction,
  type UnknownRow,
} from 'kysely';
import { PostgresJSDialect } from 'kysely-postgres-js';
import type { Sql } from './client.ts';
import type { DB } from './database.ts';

/** camelCase in queries only: the client already renames the columns that come back, once a statement. */
class QueryCamelCase extends CamelCasePlugin {
  override async transformResult(args: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return args.result;
  }
}

const plugins = [new QueryCamelCase()];

const dialect: Dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: db => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
};

/** Builds queries without a connection; `tenantRead` sends what it compiles. */
export const build = new Kysely<DB>({ dialect, plugins }).withSchema('app');

/** kysely-postgres-js sends every query unprepared, which costs more than twice the time: this prepares them. */
const prepared = (sql: Sql) =>
  new Proxy(sql, {
    get(target, key) {
      if (key !== 'reserve') return Reflect.get(target, key);
      return async () => {
        const connection = await target.reserve();
        return {
          unsafe: (text: string, parameters: never[]) =>
            connection.unsafe(text, parameters, { prepare: true }),
          release: () => connection.release(),
        };
      };
    },
  });

export const createDatabase = (sql: Sql): Kysely<DB> =>
  new Kysely<DB>({ dialect: new PostgresJSDialect({ postgres: prepared(sql) }), plugins }).withSchema('app');

export type Database = Kysely<DB>;
export type Tx = Transaction<DB>;
/** Anything that can build a query: the connectionless builder or an open transaction. */
export type Builder = Kysely<DB>;

const noop = () => undefined;

type Ending = { commit: () => Promise<unknown>; sent: Promise<unknown> | null };
const endings = new WeakMap<Tx, Ending>();

/** Throw this when someone was between the look and the write: the act runs once more and sees what is there now. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';
}

/**
 * Sends the last statement of a transaction together with its commit, which saves a trip. Only for a statement that
 * writes all or nothing: when it fails the commit rolls back, when it finds no row there was nothing to write.
 */
export const commitWith = async <R>(tx: Tx, last: Compilable<R>): Promise<R[]> => {
  const ending = endings.get(tx);
  if (!ending || ending.sent) throw new Error('not an open transaction');
  const query = tx.executeQuery(last);
  ending.sent = ending.commit();
  ending.sent.catch(noop);
  return (await query).rows;
};

/**
 * One transaction. Kysely's own waits for each answer before it sends the next query; here queries that are started
 * together, `begin` with the first ones, go to PostgreSQL together. A query after the end of it fails.
 */
export const inTransaction = <T>(db: Database, act: (tx: Tx) => Promise<T>): Promise<T> =>
  db.getExecutor().provideConnection(async connection => {
    const send = (text: string) => connection.executeQuery(CompiledQuery.raw(text));
    const ending: Ending = { commit: () => send('commit'), sent: null };
    const executor = db.getExecutor().withConnectionProvider({
      provideConnection: use => {
        if (ending.sent) throw new Error('a query after the end of its transaction');
        return use(connection);
      },
    });
    const tx: Tx = new Transaction<DB>({ config: { dialect }, dialect, driver: new DummyDriver(), executor });
    endings.set(tx, ending);
    const begun = send('begin');
    begun.catch(noop);
    try {
      const result = await act(tx);
      await begun;
      ending.sent ??= ending.commit();
      await ending.sent;
      return result;
    } catch (error) {
      ending.sent ??= send('rollback');
      await ending.sent.catch(noop);
      throw error;
    }
  });
