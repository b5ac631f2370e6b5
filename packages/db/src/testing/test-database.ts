import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { inject } from 'vitest';
import { connect, type Sql } from '../connect/client.ts';
import { type ClusterUrls, clusterUrls, prepareCluster } from '../connect/cluster.ts';
import { createDatabase, type Database } from '../connect/kysely.ts';
import { databaseSql } from '../connect/roles.ts';
import type {} from './global-setup.ts';
import {
  cloneName,
  superUrlOf,
  type TestCluster,
  testNames,
  testPasswords,
  testPrefix,
} from './test-template.ts';

export type TestDatabase = ClusterUrls & {
  superUrl: string;
  /** Past row security: to put things in place and to look at what really stands there. */
  superSql: Sql;
  /** As the app's role. */
  appSql: Sql;
  db: Database;
  /** Ends the connections and drops the database. */
  close: () => Promise<void>;
};

const attempts = 50;
const objectInUse = '55006';

const withCluster = async <T>(
  { superUrl }: TestCluster,
  act: (sql: postgres.Sql) => Promise<T>,
): Promise<T> => {
  const sql = postgres(superUrl, { max: 1, onnotice: () => undefined });
  try {
    return await act(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
};

/** Another clone of the same template may be under way: then it is tried again. */
const createClone = async (sql: postgres.Sql, clone: string, template: string): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    try {
      await sql.unsafe(`create database ${clone} template ${template} owner ${testNames.owner}`);
      return;
    } catch (error) {
      const busy = error instanceof postgres.PostgresError && error.code === objectInUse;
      if (!busy || attempt === attempts) throw error;
      await sleep(50 + Math.random() * 100);
    }
  }
};

const openDatabase = (cluster: TestCluster, database: string): TestDatabase => {
  const superUrl = superUrlOf(cluster, database);
  const urls = clusterUrls({
    superUrl,
    prefix: testPrefix,
    database,
    passwords: testPasswords(cluster.superUrl),
  });
  const superSql = connect(superUrl, { max: 3 });
  const appSql = connect(urls.appUrl, { max: 10 });
  const close = async () => {
    await Promise.all([superSql.end({ timeout: 5 }), appSql.end({ timeout: 5 })]);
    await withCluster(cluster, sql => sql.unsafe(`drop database if exists ${database} with (force)`));
  };
  return { ...urls, superUrl, superSql, appSql, db: createDatabase(appSql), close };
};

/** A database of its own for one test file, cloned from the migrated template. Needs the global setup. */
export const openTestDatabase = async (): Promise<TestDatabase> => {
  const cluster = inject('testCluster');
  const database = cloneName(cluster);
  await withCluster(cluster, async sql => {
    await createClone(sql, database, cluster.template);
    // A clone takes the contents, not the rights on the database itself.
    for (const right of databaseSql(testNames, database).slice(1)) await sql.unsafe(right);
  });
  return openDatabase(cluster, database);
};

/** The same before any migration has run. */
export const openEmptyDatabase = async (): Promise<TestDatabase> => {
  const cluster = inject('testCluster');
  const { superUrl } = cluster;
  const database = cloneName(cluster);
  await prepareCluster({ superUrl, prefix: testPrefix, database, passwords: testPasswords(superUrl) });
  return openDatabase(cluster, database);
};
