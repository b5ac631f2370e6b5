import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ClusterUrls, prepareCluster, urlFor } from '@speerpunt/db/connect/cluster';
import { readLocalCredentials } from '@speerpunt/db/connect/local-credentials';
import { databaseSql, roleNames } from '@speerpunt/db/connect/roles';
import { startEmbedded } from '@speerpunt/db/embedded/start-embedded';
import { migrate } from '@speerpunt/db/migrate/migrate';
import { migrationsFolder, readMigrations } from '@speerpunt/db/migrate/migrations';
import { seedSynthetic } from '@speerpunt/db/seed/seed-synthetic';
import { syntheticSteps } from '@speerpunt/db/seed/synthetic-rows';
import postgres from 'postgres';
import { dropIsolation } from './drop-isolation.ts';

export type BenchDatabase = ClusterUrls & { superUrl: string };
/** Each is made when it is first asked for. */
export type BenchDatabases = {
  small: () => Promise<BenchDatabase>;
  /** The small one, with the network as a plain condition in a view instead of row security. */
  open: () => Promise<BenchDatabase>;
  large: () => Promise<BenchDatabase>;
  stop: () => Promise<void>;
};

export const sizes = { small: 65, large: 1000, years: 6 };

const room = path.dirname(fileURLToPath(import.meta.url));
export const benchDir = path.resolve(room, '../../../.data/bench');
const demoFolder = path.resolve(room, '../../../packages/db/demo');
const prefix = 'speerpunt_bench';
const names = roleNames(prefix);
const say = (text: string): void => console.error(text);

/** What a database was made from: when this changes it is made anew. */
const markOf = (kind: string, networks: number): string => {
  const hash = createHash('sha256').update(JSON.stringify([kind, networks, sizes.years, syntheticSteps]));
  for (const { checksum } of readMigrations(migrationsFolder)) hash.update(checksum);
  return hash.update(readFileSync(path.join(room, 'drop-isolation.ts'))).digest('hex');
};

const findMark = async (sql: postgres.Sql, database: string): Promise<string | null> => {
  const [row] = await sql<{ mark: string | null }[]>`
    select shobj_description(oid, 'pg_database') as mark from pg_database where datname = ${database}`;
  return row?.mark ?? null;
};

type Making = { sql: postgres.Sql; superUrl: string; dataDir: string };

const ensureDatabase = async (
  { sql, superUrl, dataDir }: Making,
  networks: number,
  kind: 'own' | 'open',
): Promise<BenchDatabase> => {
  const source = `bench_${networks}`;
  const database = kind === 'open' ? `${source}_open` : source;
  const mark = markOf(kind, networks);
  const isMade = (await findMark(sql, database)) === mark;
  const at = urlFor(superUrl, database);
  if (!isMade) {
    await sql.unsafe(`drop database if exists ${database} with (force)`);
    if (kind === 'open')
      await sql.unsafe(`create database ${database} template ${source} owner ${names.owner}`);
  }
  const passwords = readLocalCredentials(dataDir);
  const urls = await prepareCluster({ superUrl, prefix, database, passwords });
  if (!isMade) {
    say(`Database ${database} maken…`);
    if (kind === 'open') {
      for (const right of databaseSql(names, database).slice(1)) await sql.unsafe(right);
      await dropIsolation(at, names.app);
    } else {
      await migrate(urls.ownerUrl, readMigrations(migrationsFolder), names);
      const begun = performance.now();
      await seedSynthetic(at, { networks, years: sizes.years, folder: demoFolder, password: null });
      say(`${networks} netwerken in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    }
    await sql.unsafe(`comment on database ${database} is '${mark}'`);
    // What was just written must not be flushed while something is measured.
    await sql`checkpoint`;
  }
  return { ...urls, superUrl: at };
};

/** The cluster of the bench with its databases, kept between runs. Settings are PostgreSQL's own, fsync included. */
export const openBenchDatabases = async (): Promise<BenchDatabases> => {
  mkdirSync(benchDir, { recursive: true });
  const { superUrl, stop } = await startEmbedded({ dir: path.join(benchDir, 'postgres'), port: 0 });
  const sql = postgres(superUrl, { max: 1, onnotice: () => undefined });
  const making = { sql, superUrl, dataDir: benchDir };
  return {
    small: () => ensureDatabase(making, sizes.small, 'own'),
    open: () => ensureDatabase(making, sizes.small, 'open'),
    large: () => ensureDatabase(making, sizes.large, 'own'),
    stop: async () => {
      await sql.end({ timeout: 5 });
      await stop();
    },
  };
};
