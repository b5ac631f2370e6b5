import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refuseUnsafeRole, UnsafeRoleError } from '../src/connect/check-roles.ts';
import { prepareCluster, urlFor } from '../src/connect/cluster.ts';
import { randomPasswords, readLocalCredentials } from '../src/connect/local-credentials.ts';
import { openLocal } from '../src/connect/open-local.ts';
import { databaseSql, roleNames, rolesSql } from '../src/connect/roles.ts';
import { migrate } from '../src/migrate/migrate.ts';
import { migrationsFolder, readMigrations } from '../src/migrate/migrations.ts';
import { openTestDatabase, type TestDatabase } from '../src/testing/test-database.ts';
import { testNames } from '../src/testing/test-template.ts';

// Roles belong to the cluster: a prefix of its own keeps this file from others that run at the same time.
const prefix = `speerpunt_roles_${randomBytes(4).toString('hex')}`;
const own = prefix;
const names = roleNames(prefix);

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(async () => {
  const { superSql } = database;
  await superSql.unsafe(`drop database if exists ${own} with (force)`);
  const roles = await superSql<
    { name: string }[]
  >`select rolname as name from pg_roles where rolname ~ ${`^${prefix}_`}`;
  for (const { name } of roles) await superSql.unsafe(`drop owned by ${name} cascade; drop role ${name}`);
  await database.close();
});

const query = async <T>(url: string, text: string): Promise<T[]> => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await sql.unsafe<(T & postgres.Row)[]>(text);
  } finally {
    await sql.end({ timeout: 5 });
  }
};

describe('rolesSql', () => {
  test('may be run again, and leaves a password that is there alone', async () => {
    const first = rolesSql(names, { owner: 'een', app: 'een', public: 'een', auth: 'een' });
    await database.superSql.unsafe(first);
    const secrets = () =>
      database.superSql`select rolname, rolpassword from pg_authid where rolname ~ ${`^${prefix}_`} order by 1`;
    const before = await secrets();
    expect(before).toHaveLength(5);
    await database.superSql.unsafe(
      rolesSql(names, { owner: 'twee', app: 'twee', public: 'twee', auth: 'twee' }),
    );
    expect(await secrets()).toEqual(before);
  });

  test('makes roles that can do nothing outside their own', async () => {
    const roles = await database.superSql`
      select rolname, rolcanlogin from pg_roles where rolname ~ ${`^${prefix}_`} and not rolsuper and not rolbypassrls
        and not rolcreaterole and not rolcreatedb and not rolreplication order by rolname`;
    expect(roles.map(role => [role.rolname, role.rolcanlogin])).toEqual([
      [names.app, true],
      [names.auth, true],
      [names.guard, false],
      [names.owner, true],
      [names.public, true],
    ]);
  });

  test.each(['', 'Groot', '1een', 'met-streep', 'x; drop role postgres', 'a b', 'x'.repeat(60)])(
    'refuses the prefix "%s"',
    bad => {
      expect(() => roleNames(bad)).toThrow('Ongeldig voorvoegsel');
    },
  );

  test('takes a quote in a password', async () => {
    const sql = rolesSql(names, { owner: "o'", app: "a'; drop role x; --", public: 'p', auth: 'u' });
    expect(sql).toContain(`password 'a''; drop role x; --'`);
    await database.superSql.unsafe(sql);
  });
});

describe('prepareCluster', () => {
  const options = () => ({
    superUrl: database.superUrl,
    prefix,
    database: own,
    passwords: randomPasswords(),
  });

  test('makes a database in which the roles log in, twice at once and again with other passwords', async () => {
    const first = options();
    await Promise.all([prepareCluster(first), prepareCluster(first)]);
    const { ownerUrl, appUrl, authUrl, publicUrl } = await prepareCluster(options());
    const users = [];
    for (const url of [ownerUrl, appUrl, authUrl, publicUrl])
      users.push(...(await query<{ who: string }>(url, 'select current_user as who')));
    expect(users.map(user => user.who)).toEqual([names.owner, names.app, names.auth, names.public]);
  });

  test('makes a database in which nobody else logs in and only the owner makes something', async () => {
    const { ownerUrl, appUrl, publicUrl } = await prepareCluster(options());
    await expect(query(urlFor(database.appUrl, own), 'select 1')).rejects.toThrow(
      'permission denied for database',
    );
    await query(ownerUrl, 'create schema app; create table app.thing (id int)');
    for (const url of [appUrl, publicUrl]) {
      await expect(query(url, 'create schema mine')).rejects.toThrow('permission denied');
      await expect(query(url, 'create temporary table mine (id int)')).rejects.toThrow('permission denied');
      await expect(query(url, 'select from app.thing')).rejects.toThrow('permission denied');
    }
    await query(ownerUrl, 'drop schema app cascade');
  });

  test('two installations in one cluster do not see each other', async () => {
    const { ownerUrl, appUrl } = await prepareCluster(options());
    await migrate(ownerUrl, readMigrations(migrationsFolder), names);
    await expect(
      query(urlFor(appUrl, new URL(database.appUrl).pathname.slice(1)), 'select 1'),
    ).rejects.toThrow('permission denied for database');
    expect(await query(appUrl, 'select from app.plan')).toEqual([]);
    await expect(refuseUnsafeRole(appUrl)).resolves.toBeUndefined();
  });

  test.each(['Groot', 'met-streep', 'x; drop database y', ''])(
    'refuses the database name "%s"',
    async bad => {
      await expect(prepareCluster({ ...options(), database: bad })).rejects.toThrow(
        'Ongeldige naam voor een database',
      );
    },
  );

  test('names the database in SQL for whoever makes it by hand', () => {
    expect(databaseSql(names, 'speerpunt')[0]).toBe(
      `create database speerpunt owner ${names.owner} template template0 encoding 'UTF8'`,
    );
  });
});

describe('refuseUnsafeRole', () => {
  let count = 0;

  /** A role with these rights, and the address by which it logs in. */
  const roleWith = async (attributes: string, ...rights: ((role: string) => string)[]): Promise<string> => {
    const user = `${prefix}_x${count++}`;
    await database.superSql.unsafe(`create role ${user} login ${attributes} password 'geheim'`);
    const name = new URL(database.superUrl).pathname.slice(1);
    await database.superSql.unsafe(`grant connect on database ${name} to ${user}`);
    for (const right of rights) await database.superSql.unsafe(right(user));
    return urlFor(database.superUrl, name, { user, password: 'geheim' });
  };

  const refused = async (url: string, reason: RegExp) => {
    const error = await refuseUnsafeRole(url).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnsafeRoleError);
    expect(String(error)).toMatch(reason);
    expect(String(error)).toMatch(
      /^UnsafeRoleError: De app mag niet inloggen als databaserol \S+: .+\. Gebruik .+\.$/,
    );
  };

  test("accepts the app's own role, also before anything is migrated", async () => {
    await expect(refuseUnsafeRole(database.appUrl)).resolves.toBeUndefined();
    const empty = await prepareCluster({
      superUrl: database.superUrl,
      prefix,
      database: own,
      passwords: randomPasswords(),
    });
    await expect(refuseUnsafeRole(empty.appUrl)).resolves.toBeUndefined();
  });

  test('refuses the owner of a database in which nothing is yet, and a member of it', async () => {
    const { ownerUrl } = await prepareCluster({
      superUrl: database.superUrl,
      prefix,
      database: own,
      passwords: randomPasswords(),
    });
    await query(ownerUrl, 'drop schema if exists app, auth, migration cascade');
    await refused(ownerUrl, /eigenaar van de database/);
    const member = await roleWith('noinherit', role => `grant ${names.owner} to ${role}`);
    await database.superSql.unsafe(`grant connect on database ${own} to ${new URL(member).username}`);
    await refused(urlFor(member, own), /eigenaar van de database/);
  });

  test('refuses a role that may make schemas, itself or as a member', async () => {
    const name = new URL(database.superUrl).pathname.slice(1);
    const mayCreate = (role: string) => `grant create on database ${name} to ${role}`;
    await refused(await roleWith('', mayCreate), /schema’s aanmaken/);
    const group = `${prefix}_g${count++}`;
    await database.superSql.unsafe(`create role ${group} nologin; ${mayCreate(group)}`);
    await refused(await roleWith('noinherit', role => `grant ${group} to ${role}`), /schema’s aanmaken/);
  });

  test('refuses a role that owns a schema of ours, with nothing in it', async () => {
    const { ownerUrl } = await prepareCluster({
      superUrl: database.superUrl,
      prefix,
      database: own,
      passwords: randomPasswords(),
    });
    await query(ownerUrl, 'drop schema if exists app, auth, migration cascade; create schema migration');
    const url = urlFor(await roleWith(''), own);
    const superOwn = urlFor(database.superUrl, own);
    await query(superOwn, `grant connect on database ${own} to ${new URL(url).username}`);
    await expect(refuseUnsafeRole(url)).resolves.toBeUndefined();
    await query(superOwn, `alter schema migration owner to ${new URL(url).username}`);
    await refused(url, /eigenaar van een schema/);
  });

  test('accepts a role that is a member of one that only reads', async () => {
    await expect(
      refuseUnsafeRole(await roleWith('', role => `grant ${testNames.app} to ${role}`)),
    ).resolves.toBeUndefined();
  });

  test.each([
    ['a superuser', 'superuser', /superuser/],
    ['a role that bypasses row security', 'bypassrls', /omzeilt/],
    ['a role that makes roles', 'createrole', /rollen maken/],
  ])('refuses %s', async (_, attributes, reason) => {
    await refused(await roleWith(attributes), reason);
  });

  test.each([
    ['a member of a superuser', 'superuser', /superuser/],
    ['a member of one that bypasses', 'bypassrls', /omzeilt/],
  ])('refuses %s', async (_, attributes, reason) => {
    const group = `${prefix}_g${count++}`;
    await database.superSql.unsafe(`create role ${group} nologin ${attributes}`);
    await refused(await roleWith('', role => `grant ${group} to ${role}`), reason);
    await refused(await roleWith('noinherit', role => `grant ${group} to ${role}`), reason);
  });

  test('refuses the owner, and a member of the owner or of the guard', async () => {
    await refused(database.ownerUrl, /eigenaar/);
    await refused(await roleWith('', role => `grant ${testNames.owner} to ${role}`), /eigenaar/);
    await refused(await roleWith('noinherit', role => `grant ${testNames.guard} to ${role}`), /eigenaar/);
  });

  test.each(['app', 'auth'])('refuses a role that owns one table in %s', async schema => {
    const own = (role: string) =>
      `create table ${schema}.mine (id int); alter table ${schema}.mine owner to ${role}`;
    await refused(await roleWith('', own), /eigenaar/);
    await database.superSql.unsafe(`drop table ${schema}.mine`);
  });

  test.each(['app', 'auth'])('refuses a role that may create in %s', async schema => {
    await refused(await roleWith('', role => `grant create on schema ${schema} to ${role}`), /aanmaken/);
  });
});

describe('the embedded database', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'speerpunt-local-'));

  afterAll(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }));

  test('keeps its passwords in a file that only its owner reads', () => {
    const dir = path.join(dataDir, 'passwords');
    const first = readLocalCredentials(dir);
    expect(readLocalCredentials(dir)).toEqual(first);
    expect(new Set(Object.values(first)).size).toBe(4);
    expect(Math.min(...Object.values(first).map(password => password.length))).toBeGreaterThanOrEqual(32);
    expect(readdirSync(dir)).toEqual(['credentials.json']);
    if (process.platform !== 'win32')
      expect(statSync(path.join(dir, 'credentials.json')).mode & 0o777).toBe(0o600);
    writeFileSync(path.join(dir, 'credentials.json'), '{');
    expect(() => readLocalCredentials(dir)).toThrow('is onleesbaar');
  });

  test.each([
    ['a file', () => path.join(dataDir, 'a-file'), 'is een bestand, geen map'],
    ['below a file', () => path.join(dataDir, 'a-file', 'data'), 'ligt onder een bestand, niet in een map'],
    // Where mkdir's own `recursive` never returned.
    ...(process.platform === 'linux'
      ? [['a place where nothing can be made', () => '/proc/x/data', 'kan niet gemaakt worden'] as const]
      : []),
  ] as const)('says in one sentence that its folder cannot be %s', async (_, folder, problem) => {
    writeFileSync(path.join(dataDir, 'a-file'), '');
    await expect(openLocal({ dataDir: folder(), port: 0 })).rejects.toThrow(
      new Error(`Instelling DATA_DIR klopt niet: ${folder()} ${problem}.`),
    );
  });

  test('opens with our roles, keeps what is in it and follows new passwords', async () => {
    const opened = await openLocal({ dataDir, port: 0 });
    await query(opened.ownerUrl, 'create schema app; create table app.thing as select 42 as answer');
    await expect(refuseUnsafeRole(opened.appUrl)).resolves.toBeUndefined();
    await opened.stop();
    rmSync(path.join(dataDir, 'credentials.json'));
    const again = await openLocal({ dataDir, port: 0 });
    expect(await query(again.ownerUrl, 'select answer from app.thing')).toEqual([{ answer: 42 }]);
    await expect(
      query(
        urlFor(opened.ownerUrl, 'speerpunt').replace(/:\d+\//, `:${new URL(again.ownerUrl).port}/`),
        'select 1',
      ),
    ).rejects.toThrow('password');
    await again.stop();
  }, 60_000);
});
