import postgres from 'postgres';
import { databaseSql, type RoleNames, roleNames, rolesSql } from './roles.ts';

export const loginRoles = ['owner', 'app', 'public', 'auth'] as const;
export type LoginRole = (typeof loginRoles)[number];
export type Passwords = Record<LoginRole, string>;
export type ClusterUrls = { ownerUrl: string; appUrl: string; authUrl: string; publicUrl: string };

export type ClusterOptions = {
  /** Superuser of the cluster, on any database in it. */
  superUrl: string;
  prefix: string;
  database: string;
  /** What the roles log in with afterwards, also when they were there already. */
  passwords: Passwords;
};

const lockKey = 727_100_317;

/** The same address with another user and another database. */
export const urlFor = (url: string, database: string, login?: { user: string; password: string }): string => {
  const result = new URL(url);
  result.pathname = `/${database}`;
  if (login) {
    result.username = login.user;
    result.password = login.password;
  }
  return result.href;
};

/** The addresses of the four roles that log in. */
export const clusterUrls = ({ superUrl, prefix, database, passwords }: ClusterOptions): ClusterUrls => {
  const names = roleNames(prefix);
  const url = (role: LoginRole) =>
    urlFor(superUrl, database, { user: names[role], password: passwords[role] });
  return { ownerUrl: url('owner'), appUrl: url('app'), authUrl: url('auth'), publicUrl: url('public') };
};

const passwordSql = (names: RoleNames, passwords: Passwords): string =>
  loginRoles
    .map(role => `alter role ${names[role]} password '${passwords[role].replaceAll("'", "''")}';`)
    .join('\n');

/**
 * Makes the roles and one database where they are missing; may be repeated. Two that start at once wait for each
 * other, because roles belong to the whole cluster.
 * @throws when the name of the database is not a plain lower-case word.
 */
export const prepareCluster = async (options: ClusterOptions): Promise<ClusterUrls> => {
  const { superUrl, prefix, database, passwords } = options;
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(database))
    throw new Error(`Ongeldige naam voor een database: ${database}`);
  const names = roleNames(prefix);
  const sql = postgres(superUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(${lockKey})`;
    await sql.unsafe(rolesSql(names, passwords));
    await sql.unsafe(passwordSql(names, passwords));
    const [create, ...rights] = databaseSql(names, database);
    const there = await sql`select from pg_database where datname = ${database}`;
    if (create && there.length === 0) await sql.unsafe(create);
    for (const right of rights) await sql.unsafe(right);
  } finally {
    await sql.end({ timeout: 5 });
  }
  return clusterUrls(options);
};
