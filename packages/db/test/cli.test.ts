import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCliEnv } from '../src/cli/env.ts';
import { openTarget } from '../src/cli/open-target.ts';
import { explainError } from '../src/cli/run-cli.ts';
import { migrate } from '../src/migrate/migrate.ts';
import { openEmptyDatabase, type TestDatabase } from '../src/testing/test-database.ts';
import { testNames, testPrefix } from '../src/testing/test-template.ts';

const room = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const run = promisify(execFile);

let database: TestDatabase;
let settings: Record<string, string>;

beforeAll(async () => {
  database = await openEmptyDatabase();
  settings = { DATABASE_OWNER_URL: database.ownerUrl, DATABASE_ROLE_PREFIX: testPrefix };
});

afterAll(() => database.close());

const cli = async (command: string, args: string[] = [], env: Record<string, string> = settings) => {
  const script = ['--import', 'tsx', `src/cli/${command}.ts`, ...args];
  const options = { cwd: room, env: { PATH: '', ...env } };
  return run(process.execPath, script, options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      stdout: error.stdout,
      stderr: error.stderr,
    }),
  );
};

test('migrate builds the schema, and says so when there is nothing to do', async () => {
  const first = await cli('migrate');
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain('Uitgevoerd op de database van DATABASE_OWNER_URL:\n  0001_who.sql\n');
  expect(await cli('migrate')).toMatchObject({
    code: 0,
    stdout: 'Niets te doen: de database van DATABASE_OWNER_URL is bij.\n',
  });
});

test('reset asks to be sure before it empties a database that was named', async () => {
  await database.superSql`insert into app.netwerk (id, slug, name) values (gen_random_uuid(), 'blijft', 'Blijft')`;
  const refused = await cli('reset');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toBe(
    'Dit wist alles in de database van DATABASE_OWNER_URL. Weet je het zeker: npm run db:reset -- --yes\n',
  );
  expect(await database.superSql`select slug from app.netwerk`).toEqual([{ slug: 'blijft' }]);
  expect(await cli('reset', ['--yes'])).toMatchObject({
    code: 0,
    stdout: 'Leeg en opnieuw opgebouwd: de database van DATABASE_OWNER_URL.\n',
  });
  expect(await database.superSql`select from app.netwerk`).toHaveLength(0);
});

test('roles prints what a superuser runs, and no real password', async () => {
  const { stdout } = await cli('roles', [], { DATABASE_ROLE_PREFIX: 'zorg' });
  expect(stdout).toContain('create role zorg_app login nosuperuser nobypassrls');
  expect(stdout).toContain("password 'VERVANG-WACHTWOORD-APP'");
  expect(stdout).toContain('DATABASE_URL=postgres://zorg_app:VERVANG-WACHTWOORD-APP@');
  expect(stdout).toContain('create database speerpunt owner zorg_owner');
});

describe('a failure is one Dutch sentence and exit code 1', () => {
  test("PostgreSQL's own refusal stands behind a sentence of ours", async () => {
    const failed = await cli('migrate', [], {
      DATABASE_OWNER_URL: database.appUrl,
      DATABASE_ROLE_PREFIX: testPrefix,
    });
    expect(failed).toMatchObject({ code: 1, stdout: '' });
    expect(failed.stderr).toMatch(/^PostgreSQL weigerde dit: permission denied for .+\n$/);
  });

  test('a migration without a name', async () => {
    const stderr = 'Geef een naam, zoals: npm run db:new -- activiteit comment\n';
    expect(await cli('new-migration')).toEqual({ code: 1, stdout: '', stderr });
  });

  test('a server that is not there', async () => {
    const failure = await migrate('postgres://x@127.0.0.1:1/x', [], testNames).catch(
      (error: unknown) => error,
    );
    expect(explainError(failure)).toBe(
      'PostgreSQL is niet te bereiken (ECONNREFUSED). Loopt de server, en klopt het adres?',
    );
  });

  test("only the app's address", async () => {
    const env = readCliEnv({ DATABASE_URL: 'postgres://x@127.0.0.1:1/x', DATABASE_OWNER_URL: '' });
    await expect(openTarget(env)).rejects.toThrow(
      'DATABASE_URL is gezet, maar DATABASE_OWNER_URL niet. Alleen de eigenaar mag het schema wijzigen.',
    );
  });

  test.each([
    [
      { DATABASE_OWNER_URL: 'mysql://x' },
      'Instelling DATABASE_OWNER_URL klopt niet: moet beginnen met postgres://.',
    ],
    [
      { DATABASE_ROLE_PREFIX: 'A' },
      'Instelling DATABASE_ROLE_PREFIX klopt niet: mag alleen kleine letters, cijfers en _ hebben.',
    ],
  ])('a setting that is wrong: %o', (env, sentence) => {
    expect(() => readCliEnv(env)).toThrow(sentence);
  });
});

test('the data folder counts from the root of the repository', () => {
  expect(readCliEnv({}).DATA_DIR).toBe(path.resolve(room, '../../.data'));
  expect(readCliEnv({ DATA_DIR: '/srv/speerpunt' }).DATA_DIR).toBe('/srv/speerpunt');
});
