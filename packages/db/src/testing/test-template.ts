import { createHash, randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { connect, type Sql } from '../connect/client.ts';
import { loginRoles, type Passwords, prepareCluster, urlFor } from '../connect/cluster.ts';
import { databaseSql, roleNames, rolesSql } from '../connect/roles.ts';
import { migrate } from '../migrate/migrate.ts';
import { type Migration, migrationsFolder, readMigrations } from '../migrate/migrations.ts';

/** What a test file needs to make a database of its own; plain data, handed over by the global setup. */
export type TestCluster = { superUrl: string; template: string; runId: string };

export const testPrefix = 'speerpunt_test';
export const testNames = roleNames(testPrefix);

const lockKey = 727_100_318;
const runName = (template: string, runId: string): string => `${template} ${runId}`;

/**
 * The passwords of the test roles. Derived rather than random: runs that share a server share the roles, and whoever
 * can compute these already holds the superuser's address.
 */
export const testPasswords = (superUrl: string): Passwords => {
  const { username, password, host } = new URL(superUrl);
  const of = (role: string) =>
    createHash('sha256').update(`${testPrefix} ${username} ${password} ${host} ${role}`).digest('base64url');
  const [owner, app, publicRole, auth] = loginRoles.map(of);
  return { owner, app, public: publicRole, auth } as Passwords;
};

const templateName = (superUrl: string, migrations: Migration[]): string => {
  const hash = createHash('sha256')
    .update(rolesSql(testNames, testPasswords(superUrl)))
    .update(databaseSql(testNames, 'x').join());
  for (const { name, checksum } of migrations) hash.update(name).update(checksum);
  return `${testPrefix}_t${hash.digest('hex').slice(0, 12)}`;
};

/** Databases of runs that are over; a run shows itself by its connection, so the databases are listed first. */
const dropOld = async (sql: Sql, keep: string): Promise<void> => {
  const databases = await sql<{ name: string }[]>`
    select datname as name from pg_database where datname ~ ${`^${testPrefix}_t[0-9a-f]{12}(_|$)`}`;
  const runs = await sql<{ name: string }[]>`
    select application_name as name from pg_stat_activity where application_name like ${`${testPrefix}\\_t%`}`;
  for (const { name } of databases) {
    const [template = '', runId = ''] = name.slice(testPrefix.length + 1).split('_');
    const full = `${testPrefix}_${template}`;
    const used = runId
      ? runs.some(run => run.name === runName(full, runId))
      : full === keep || runs.some(run => run.name.startsWith(`${full} `));
    if (used) continue;
    await sql.unsafe(`alter database ${name} allow_connections true`);
    await sql.unsafe(`drop database if exists ${name} with (force)`);
  }
};

/** Migrates under another name and renames at the end, so that a half-made template is never cloned. */
const makeTemplate = async (sql: Sql, superUrl: string, migrations: Migration[]): Promise<string> => {
  const template = templateName(superUrl, migrations);
  await dropOld(sql, template);
  const there = await sql`select from pg_database where datname = ${template}`;
  if (there.length > 0) return template;
  const draft = `${template}_draft`;
  await sql.unsafe(`drop database if exists ${draft} with (force)`);
  const passwords = testPasswords(superUrl);
  const { ownerUrl } = await prepareCluster({ superUrl, prefix: testPrefix, database: draft, passwords });
  await migrate(ownerUrl, migrations, testNames);
  await sql.unsafe(`alter database ${draft} rename to ${template}`);
  await sql.unsafe(`alter database ${template} allow_connections false`);
  return template;
};

/** Ends the connection by which a run shows itself; answers whether no other run is left on this server. */
const leaveCluster = async (busy: postgres.Sql): Promise<boolean> => {
  try {
    const others = await busy`select from pg_stat_activity
      where application_name like ${`${testPrefix}\\_t%`} and pid <> pg_backend_pid()`;
    return others.length === 0;
  } finally {
    await busy.end({ timeout: 5 });
  }
};

/** Makes the migrated template, keyed by the migrations, and clears what earlier runs left behind. */
export const prepareTestCluster = async (
  superUrl: string,
): Promise<{ cluster: TestCluster; leave: () => Promise<boolean> }> => {
  const migrations = readMigrations(migrationsFolder);
  const runId = randomBytes(4).toString('hex');
  const name = runName(templateName(superUrl, migrations), runId);
  const busy = postgres(superUrl, {
    max: 1,
    max_lifetime: 0,
    onnotice: () => undefined,
    connection: { application_name: name },
  });
  const leave = () => leaveCluster(busy);
  const sql = connect(superUrl, { max: 1 });
  try {
    await busy`select 1`;
    await sql`select pg_advisory_lock(${lockKey})`;
    return { cluster: { superUrl, template: await makeTemplate(sql, superUrl, migrations), runId }, leave };
  } catch (error) {
    await leave();
    throw error;
  } finally {
    await sql.end({ timeout: 5 });
  }
};

export const cloneName = ({ template, runId }: TestCluster): string =>
  `${template}_${runId}_${randomBytes(4).toString('hex')}`;

export const superUrlOf = (cluster: TestCluster, database: string): string =>
  urlFor(cluster.superUrl, database);
