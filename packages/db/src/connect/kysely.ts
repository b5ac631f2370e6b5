import {
  CamelCasePlugin,
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

/**
 * One transaction. Kysely's own waits for each answer before it sends the next query; here queries that are started
 * together, `begin` with the first ones, go to PostgreSQL together.
 */
export const inTransaction = <T>(db: Database, act: (tx: Tx) => Promise<T>): Promise<T> =>
  db.getExecutor().provideConnection(async connection => {
    const send = (text: string) => connection.executeQuery(CompiledQuery.raw(text));
    const executor = db.getExecutor().withConnectionProvider({ provideConnection: use => use(connection) });
    const tx: Tx = new Transaction<DB>({ config: { dialect }, dialect, driver: new DummyDriver(), executor });
    const begun = send('begin');
    begun.catch(noop);
    try {
      const result = await act(tx);
      await begun;
      await send('commit');
      return result;
    } catch (error) {
      await send('rollback').catch(noop);
      throw error;
    }
  });
