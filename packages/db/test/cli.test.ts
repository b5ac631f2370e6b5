import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCliEnv } from '../src/cli/env.ts';
import { openTarget } from '../src/cli/open-target.ts';
import { explainError } from '../src/connect/explain-error.ts';
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

test('migrate puts the national lists in place, with the names they have now', async () => {
  const terms = () =>
    database.appSql<{ name: string }[]>`select name from app.term order by list_id, position`;
  const before = await terms();
  expect(before.map(({ name }) => name)).toContain('Proactieve zorgplanning');
  await database.superSql`update app.term set name = 'Oude naam' where slug = 'markering'`;
  expect(await cli('migrate')).toEqual({
    code: 0,
    stdout: 'Landelijke lijsten bijgewerkt: 1 regel.\n',
    stderr: '',
  });
  expect(await terms()).toEqual(before);
});

describe('seed', () => {
  const people = () => database.superSql`select email from auth."user"`;
  const all = () => ({ ...settings, DATABASE_URL: database.appUrl, DATABASE_AUTH_URL: database.authUrl });

  test('asks for DEMO=1 before it puts accounts with a known password in a database that was named', async () => {
    expect(await cli('seed', [], all())).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'De voorbeeldnetwerken komen met proefaccounts waarvan iedereen het wachtwoord kent. Zet DEMO=1 als je dat wilt.\n',
    });
    expect(await people()).toEqual([]);
  });

  test('leaves a database alone in which someone is already, also when asked', async () => {
    await database.superSql`insert into auth."user" (name, email, "emailVerified") values ('Iemand', 'iemand@example.nl', true)`;
    expect(await cli('seed', [], { ...all(), DEMO: '1' })).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'In deze database staan al mensen en plannen van jezelf. De voorbeeldnetwerken gaan alleen in een lege.\n',
    });
    expect(await people()).toEqual([{ email: 'iemand@example.nl' }]);
    await database.superSql`delete from auth."user"`;
  });

  test('fills an empty database when asked', async () => {
    expect(await cli('seed', [], { ...all(), DEMO: '1' })).toMatchObject({ code: 0, stderr: '' });
    expect(await database.superSql`select from app.netwerk`).toHaveLength(6);
  }, 60_000);
});

test('seed mixes no synthetic networks with others, and gives no password where the demo is off', async () => {
  const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'speerpunt-seed-'));
  chmodSync(DATA_DIR, 0o755);
  const size = ['--networks', '1', '--years', '1'];
  const occupied = 'In deze database staan al mensen en plannen van jezelf.';
  try {
    const first = await cli('seed', size, { DATA_DIR, DEMO: '0' });
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('Niemand kan erin inloggen.') });
    expect((await cli('seed', size, { DATA_DIR })).stderr).toBe(
      `${occupied} Moeten er synthetische netwerken bij: herhaal dit met --yes\n`,
    );
    expect((await cli('seed', [], { DATA_DIR })).stderr).toBe(
      `${occupied} De voorbeeldnetwerken gaan alleen in een lege.\n`,
    );
    expect((await cli('seed', [...size, '--yes'], { DATA_DIR })).stderr).toMatch(/^Er staan al synthetische/);
  } finally {
    rmSync(DATA_DIR, { recursive: true, force: true, maxRetries: 5 });
  }
}, 90_000);

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

  test('a role that does not come in, or a database that is not there', async () => {
    const sentenceOf = (change: (url: URL) => void) => {
      const url = new URL(database.ownerUrl);
      change(url);
      return migrate(url.href, [], testNames).then(() => '', explainError);
    };
    expect(
      await sentenceOf(url => {
        url.password = 'fout';
      }),
    ).toMatch(/^PostgreSQL weigerde dit: de rol of het wachtwoord klopt niet \(password .+\)$/);
    expect(
      await sentenceOf(url => {
        url.pathname = '/nergens';
      }),
    ).toMatch(/^PostgreSQL weigerde dit: deze database is er niet \(database .+\)$/);
  });

  test('a schema that is not there yet', async () => {
    const bare = await openEmptyDatabase();
    const env = {
      DATABASE_OWNER_URL: bare.ownerUrl,
      DATABASE_URL: bare.appUrl,
      DATABASE_AUTH_URL: bare.authUrl,
    };
    const { stderr } = await cli('seed', [], { ...env, DEMO: '1' });
    await bare.close();
    expect(stderr).toMatch(
      /^PostgreSQL weigerde dit: de database is leeg of loopt achter, voer npm run db:migrate uit \(.+\)\n$/,
    );
  });

  test('a prefix of roles that nobody made', async () => {
    const { stderr } = await cli('migrate', [], { ...settings, DATABASE_ROLE_PREFIX: 'zorg' });
    expect(stderr).toBe(
      'Databaserol zorg_app bestaat niet. Klopt DATABASE_ROLE_PREFIX, en is uitgevoerd wat npm run db:roles toont?\n',
    );
  });

  test('a prefix for the embedded database, which makes its own roles', async () => {
    const { stderr } = await cli('migrate', [], { DATABASE_ROLE_PREFIX: 'zorg', DATA_DIR: '/proc/x' });
    expect(stderr).toBe(
      'Instelling DATABASE_ROLE_PREFIX klopt niet: hoort bij DATABASE_URL: de eigen database heeft vaste rolnamen.\n',
    );
  });

  test('but a mistake in the program keeps its place', () => {
    expect(explainError(new TypeError('x is not a function'))).toMatch(
      /^TypeError: x is not.+\n +at .+cli\.test/,
    );
    expect(explainError(new Error('Een zin.'))).toBe('Een zin.');
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
      { DATABASE_OWNER_URL: 'postgres://owner:a#b@db.example/speerpunt' },
      'Instelling DATABASE_OWNER_URL klopt niet: is geen leesbaar adres (schrijf leestekens in het wachtwoord als code, zoals %23 voor #).',
    ],
    [
      { DATABASE_OWNER_URL: 'postgres://owner:10%@db.example/speerpunt' },
      'Instelling DATABASE_OWNER_URL klopt niet: is geen leesbaar adres (schrijf leestekens in het wachtwoord als code, zoals %23 voor #).',
    ],
    [
      { DATABASE_AUTH_URL: 'postgres://auth@db.example/speerpunt' },
      'Instelling DATABASE_AUTH_URL klopt niet: hoort bij DATABASE_URL: zonder die draait de eigen database.',
    ],
    [{ DEMO: 'ja' }, 'Instelling DEMO klopt niet: moet 1 of 0 zijn.'],
    [
      { DATABASE_ROLE_PREFIX: 'A' },
      'Instelling DATABASE_ROLE_PREFIX klopt niet: mag alleen kleine letters, cijfers en _ hebben.',
    ],
  ])('a setting that is wrong: %o', (env, sentence) => {
    expect(() => readCliEnv(env)).toThrow(sentence);
  });
});

test('the demo is on with the embedded database, and off with one that was named, unless told otherwise', () => {
  const named = { DATABASE_OWNER_URL: 'postgres://owner@db.example/speerpunt' };
  expect(readCliEnv({}).DEMO).toBe(true);
  expect(readCliEnv({ DEMO: '0' }).DEMO).toBe(false);
  expect(readCliEnv(named).DEMO).toBe(false);
  expect(readCliEnv({ ...named, DEMO: '1' }).DEMO).toBe(true);
});

test.each([
  'postgres://app:p%23w@db.example:5432/speerpunt?sslmode=require',
  'postgres://app:a,b@db1.example:5432,db2.example:5433/speerpunt',
  'postgresql://app@[::1]:5432/speerpunt',
])('an address of PostgreSQL as its clients write it: %s', DATABASE_OWNER_URL => {
  expect(readCliEnv({ DATABASE_OWNER_URL })).toMatchObject({ DATABASE_OWNER_URL });
});

test('the data folder counts from the root of the repository', () => {
  expect(readCliEnv({}).DATA_DIR).toBe(path.resolve(room, '../../.data'));
  expect(readCliEnv({ DATA_DIR: '/srv/speerpunt' }).DATA_DIR).toBe('/srv/speerpunt');
});
