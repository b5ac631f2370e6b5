import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMigration } from '../src/migrate/create-migration.ts';
import { emptyDatabase } from '../src/migrate/empty-database.ts';
import { MigrationError, migrate, schemaProblem } from '../src/migrate/migrate.ts';
import { type Migration, migrationsFolder, readMigrations } from '../src/migrate/migrations.ts';
import { openEmptyDatabase, type TestDatabase } from '../src/testing/test-database.ts';
import { testNames as names } from '../src/testing/test-template.ts';

const migrations = readMigrations(migrationsFolder);
const all = migrations.map(migration => migration.name);

let database: TestDatabase;

const run = (list: Migration[] = migrations) => migrate(database.ownerUrl, list, names);
const problem = (list: Migration[] = migrations) => schemaProblem(database.appUrl, list);
const next = (sql: string): Migration => ({
  name: `${String(all.length + 1).padStart(4, '0')}_next.sql`,
  sql,
  checksum: 'next',
});

/** Every relation, column, constraint, function, policy and right, as one text. */
const describeSchema = async (): Promise<string> => {
  const [row] = await database.superSql<{ all: string }[]>`
    select string_agg(line, E'\n' order by line) as all from (
      select c.oid::regclass || ' ' || coalesce(c.relacl::text, '') || c.relforcerowsecurity as line from pg_class c
        where c.relnamespace::regnamespace::text in ('app', 'auth', 'migration')
      union all select attrelid::regclass || '.' || attname || ' ' || atttypid::regtype from pg_attribute a join pg_class c on c.oid = attrelid
        where c.relnamespace::regnamespace::text in ('app', 'auth')
      union all select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
        where connamespace::regnamespace::text in ('app', 'auth')
      union all select pg_get_functiondef(oid) || proowner::regrole || coalesce(proacl::text, '') from pg_proc
        where pronamespace::regnamespace::text = 'app'
      union all select polrelid::regclass || polname || coalesce(pg_get_expr(polqual, polrelid), '') from pg_policy) lines`;
  return row?.all ?? '';
};

describe('migrating', () => {
  beforeEach(async () => {
    database = await openEmptyDatabase();
  });

  afterEach(() => database.close());

  test('from empty to up to date', async () => {
    expect(await problem()).toBe('De database is nog leeg. Voer npm run db:migrate uit.');
    expect(await run()).toEqual(all);
    expect(await problem()).toBeNull();
    const [entered] = await database.appSql`select * from app.enter('geen', 'geen')`;
    expect(entered).toMatchObject({ userId: null, netwerkId: null });
  });

  test('twice does nothing the second time', async () => {
    await run();
    const before = await describeSchema();
    expect(before.length).toBeGreaterThan(10_000);
    expect(await run()).toEqual([]);
    expect(await describeSchema()).toBe(before);
  });

  test('three at once run each migration once', async () => {
    const ran = await Promise.all([run(), run(), run()]);
    expect(ran.flat()).toEqual(all);
    const applied = await database.superSql`select name from migration.applied order by name`;
    expect(applied.map(row => row.name)).toEqual(all);
  });

  test('only what is new runs', async () => {
    expect(await run(migrations.slice(0, 2))).toEqual(all.slice(0, 2));
    expect(await problem()).toBe(
      `De database loopt ${all.length - 2} migratie(s) achter. Voer npm run db:migrate uit.`,
    );
    expect(await run()).toEqual(all.slice(2));
    expect(await problem()).toBeNull();
  });

  test('a migration that was changed after it ran is refused, and nothing new runs', async () => {
    await run();
    const changed = migrations.map((migration, i) =>
      i === 1 ? { ...migration, checksum: 'anders' } : migration,
    );
    const sentence = `Migratie ${all[1]} is gewijzigd nadat ze was uitgevoerd. Zet het bestand terug.`;
    const list = [...changed, next('create table app.extra (id uuid primary key)')];
    await expect(run(list)).rejects.toThrow(new MigrationError(sentence));
    expect(await problem(list)).toBe(sentence);
    expect(await database.superSql`select to_regclass('app.extra') as extra`).toEqual([{ extra: null }]);
  });

  test('a database that is newer than the program is refused', async () => {
    await run([...migrations, next('select 1')]);
    const sentence = `De database kent migratie ${next('').name}, maar dit programma niet. Werk het programma bij.`;
    await expect(run()).rejects.toThrow(new MigrationError(sentence));
    expect(await problem()).toBe(sentence);
  });

  test('a migration that fails leaves nothing, keeps those before it and can be run again', async () => {
    const good = next(
      'create table app.good (id uuid primary key); create table app.better (id uuid primary key)',
    );
    const bad = { ...good, sql: `${good.sql}; select 1 / 0` };
    await expect(run([...migrations, bad])).rejects.toThrow('division by zero');
    expect(await database.superSql`select to_regclass('app.good') as good`).toEqual([{ good: null }]);
    expect(await problem([...migrations, good])).toBe(
      'De database loopt 1 migratie(s) achter. Voer npm run db:migrate uit.',
    );
    expect(await run([...migrations, good])).toEqual([good.name]);
  });

  test("the app's role cannot migrate, nor write what ran", async () => {
    await run();
    await expect(migrate(database.appUrl, [...migrations, next('select 1')], names)).rejects.toThrow(
      'permission denied',
    );
    await expect(database.appSql`delete from migration.applied`).rejects.toThrow('permission denied');
  });

  test('emptying removes everything, and it can be built again', async () => {
    await run();
    const before = await describeSchema();
    await emptyDatabase(database.ownerUrl);
    expect(await problem()).toBe('De database is nog leeg. Voer npm run db:migrate uit.');
    expect(await run()).toEqual(all);
    expect(await describeSchema()).toBe(before);
  });
});

describe('the files', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'speerpunt-migrations-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test('the checksum does not know line ends', () => {
    for (const file of readdirSync(migrationsFolder)) {
      const text = readFileSync(path.join(migrationsFolder, file), 'utf8');
      writeFileSync(path.join(folder, file), text.replaceAll('\n', '\r\n'));
    }
    expect(readMigrations(folder)).toEqual(migrations);
  });

  test('a new migration takes the next number', () => {
    for (const file of all) copyFileSync(path.join(migrationsFolder, file), path.join(folder, file));
    const file = createMigration(folder, 'Activiteit comment-thread');
    expect(path.basename(file)).toBe(
      `${String(all.length + 1).padStart(4, '0')}_activiteit_comment_thread.sql`,
    );
    expect(readMigrations(folder)).toHaveLength(all.length + 1);
    expect(() => createMigration(folder, '../weg')).toThrow('Ongeldige naam voor een migratie: ../weg.');
  });

  test.each(['0001_anders.sql', '0009_gat.sql', '1_kort.sql', '0003_Hoofdletter.sql'])(
    'a file that is out of order is refused: %s',
    name => {
      for (const file of all.slice(0, 2))
        copyFileSync(path.join(migrationsFolder, file), path.join(folder, file));
      writeFileSync(path.join(folder, name), 'select 1');
      expect(() => readMigrations(folder)).toThrow(/hoort nummer 000\d te hebben/);
    },
  );
});
