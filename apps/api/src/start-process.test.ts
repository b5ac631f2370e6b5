import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { roleNames } from '@speerpunt/db/connect/roles';
import { migrate } from '@speerpunt/db/migrate/migrate';
import { readMigrations } from '@speerpunt/db/migrate/migrations';
import { ensureUser } from '@speerpunt/db/seed/load-people';
import { openEmptyDatabase, openTestDatabase, type TestDatabase } from '@speerpunt/db/testing/test-database';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const room = path.resolve(import.meta.dirname, '..');
const migrations = readMigrations(path.join(room, '../../packages/db/migrations'));
const prefix = 'speerpunt_test';
const folder = mkdtempSync(path.join(tmpdir(), 'speerpunt-start-'));
let database: TestDatabase;
let empty: TestDatabase;
const running: ChildProcess[] = [];

beforeAll(async () => {
  [database, empty] = await Promise.all([openTestDatabase(), openEmptyDatabase()]);
});
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([database.close(), empty.close()]);
});

const namedBy = (at: TestDatabase, ...more: ('DATABASE_OWNER_URL' | 'none')[]) => ({
  DATABASE_URL: at.appUrl,
  DATABASE_AUTH_URL: at.authUrl,
  DATABASE_ROLE_PREFIX: prefix,
  ...(more.includes('DATABASE_OWNER_URL') ? { DATABASE_OWNER_URL: at.ownerUrl } : {}),
});

/** Starts the process as the operator does; answers when it serves or has ended. */
const start = async (env: Record<string, string>) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: room,
    env: { PATH: '', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const said = { out: '', error: '' };
  child.stdout.on('data', chunk => {
    said.out += String(chunk);
  });
  child.stderr.on('data', chunk => {
    said.error += String(chunk);
  });
  const ended = once(child, 'close');
  while (!said.out.includes('Ctrl+C') && child.exitCode === null) await sleep(20);
  if (child.exitCode !== null) await ended;
  return { ...said, code: child.exitCode, url: /http:\S+:\d+/.exec(said.out)?.[0] ?? '' };
};

/** That the start stopped with this one line and nothing else. */
const expectRefusal = async (env: Record<string, string>, sentence: string | RegExp) => {
  const { code, error, out } = await start(env);
  expect({ code, out }).toEqual({ code: 1, out: expect.not.stringContaining('draait op') });
  expect(error.trimEnd()).toMatch(sentence);
  expect(error.trimEnd().split('\n')).toHaveLength(1);
  expect(error).not.toContain(path.resolve(room, '../..'));
};

describe('a start', () => {
  it('migrates, brings the national lists, and says where it is', async () => {
    const { out, error, url } = await start(namedBy(empty, 'DATABASE_OWNER_URL'));
    expect(error).toBe('');
    expect(out).toContain(`Database bijgewerkt: ${migrations.length} migraties.`);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await empty.appSql`select from app.term`).length).toBeGreaterThan(10);
    await empty.superSql`delete from app.term where slug = 'markering'`;
    await empty.superSql`update app.term_list set name = 'Oude naam'`;
  });

  it('brings them again, when nothing is left to migrate', async () => {
    await start(namedBy(empty, 'DATABASE_OWNER_URL'));
    expect(await empty.appSql`select from app.term where slug = 'markering'`).toHaveLength(1);
    expect(await empty.appSql`select from app.term_list where name = 'Oude naam'`).toEqual([]);
  });

  it('on a database that is not built yet serves, and says that it cannot work and what to do', async () => {
    const bare = await openEmptyDatabase();
    try {
      const { out, url } = await start(namedBy(bare));
      expect(out).toContain(
        'Maar het kan zijn werk nog niet doen. De database is nog leeg. Voer npm run db:migrate uit.\n',
      );
      expect(out).not.toContain('Log in');
      const ready = async () => {
        const response = await fetch(`${url}/readyz`);
        return [response.status, ((await response.json()) as { reason?: string }).reason];
      };
      expect((await ready())[0]).toBe(503);
      await migrate(bare.ownerUrl, migrations, roleNames(prefix));
      expect(await ready()).toEqual([200, undefined]);
      // The role is looked at again now that there is something to own.
      await bare.superSql.unsafe(`grant create on schema app to ${prefix}_app`);
      expect(await ready()).toEqual([
        503,
        expect.stringMatching(/^De app mag niet inloggen als .+ aanmaken/),
      ]);
    } finally {
      for (const child of running) child.kill('SIGTERM');
      await bare.close();
    }
  });
});

describe('the accounts whose password everyone knows', () => {
  it('keep a start without the demo from serving', async () => {
    const demo = await openTestDatabase();
    try {
      await ensureUser(demo.superSql, 'inlezen@speerpunt.example', 'Ingelezen uit het plan', null);
      await expectRefusal(
        { ...namedBy(demo), DEMO: '0', HOST: '0.0.0.0' },
        /^In deze database staan proefaccounts waarvan iedereen het wachtwoord kent: start met DEMO=1, of kies met een andere DATABASE_URL een lege database\.$/,
      );
      expect((await start({ ...namedBy(demo), DEMO: '1' })).out).toContain('Log in met een proefaccount');
    } finally {
      for (const child of running) child.kill('SIGTERM');
      await demo.close();
    }
  });

  it('do not come where someone is already, and the sign-in page does not offer them', async () => {
    await ensureUser(database.superSql, 'iemand@example.nl', 'Iemand', null);
    const { out, url } = await start({ ...namedBy(database, 'DATABASE_OWNER_URL'), DEMO: '1' });
    expect(out).toContain('DEMO staat aan, maar deze database is al van jezelf');
    expect(out).not.toContain('proefaccount op');
    expect(await database.superSql`select email from auth."user"`).toEqual([{ email: 'iemand@example.nl' }]);
    const shell = await fetch(`${url}/trpc/sessie.get?input=%7B%7D`);
    expect(((await shell.json()) as { result: { data: object } }).result.data).toMatchObject({ demo: null });
  });
});

describe('a setting that is wrong stops the start with one sentence', () => {
  const changed = (url: string, change: (url: URL) => void): string => {
    const copy = new URL(url);
    change(copy);
    return copy.href;
  };
  const gone = (url: string) =>
    changed(url, copy => {
      copy.port = '1';
    });

  it('the owner as the role of the app, on a database in which nothing is yet', async () => {
    const bare = await openEmptyDatabase();
    try {
      await expectRefusal(
        { ...namedBy(bare), DATABASE_URL: bare.ownerUrl },
        /^De app mag niet inloggen als databaserol speerpunt_test_owner: ze is eigenaar van de database\. Gebruik .+\.$/,
      );
    } finally {
      await bare.close();
    }
  });

  it.each(['DATABASE_URL', 'DATABASE_AUTH_URL', 'DATABASE_OWNER_URL'] as const)(
    'no server at %s',
    async name => {
      const all: Record<string, string> = namedBy(database, 'DATABASE_OWNER_URL');
      await expectRefusal(
        { ...all, [name]: gone(all[name] ?? '') },
        new RegExp(
          `^${name}: PostgreSQL is niet te bereiken \\(ECONNREFUSED\\)\\. Loopt de server, en klopt het adres\\?$`,
        ),
      );
    },
  );

  it('a role, a password or a database that is not there', async () => {
    const with_ = (change: (url: URL) => void) => ({
      ...namedBy(database),
      DATABASE_URL: changed(database.appUrl, change),
    });
    await expectRefusal(
      with_(url => {
        url.username = 'nobody_here';
      }),
      /^DATABASE_URL: PostgreSQL weigerde dit: de rol of het wachtwoord klopt niet \(.+\)$/,
    );
    await expectRefusal(
      with_(url => {
        url.pathname = '/nergens';
      }),
      /^DATABASE_URL: PostgreSQL weigerde dit: deze database is er niet \(.+\)$/,
    );
  });

  it('a prefix of roles that nobody made', () =>
    expectRefusal(
      { ...namedBy(database, 'DATABASE_OWNER_URL'), DATABASE_ROLE_PREFIX: 'zorg' },
      /^Databaserol zorg_app bestaat niet\. Klopt DATABASE_ROLE_PREFIX, .+\?$/,
    ));

  it.each(['192.0.2.1', 'nergens.invalid'])('a host that is not of this machine: %s', HOST =>
    expectRefusal(
      { ...namedBy(database), HOST },
      new RegExp(`^Instelling HOST klopt niet: ${HOST} is geen adres van deze machine\\.$`),
    ),
  );

  it('a port that is taken', async () => {
    const neighbour = createServer().listen(0, '127.0.0.1');
    await once(neighbour, 'listening');
    const address = neighbour.address();
    const PORT = String(typeof address === 'object' && address ? address.port : 0);
    await expectRefusal({ ...namedBy(database), PORT }, new RegExp(`^Poort ${PORT} is al in gebruik\\.`));
    neighbour.close();
  });

  it('a folder that is a file, or in which nothing can be made', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    await expectRefusal(
      { DATA_DIR: file },
      new RegExp(`^Instelling DATA_DIR klopt niet: ${file} is een bestand, geen map\\.$`),
    );
    if (process.platform === 'linux')
      await expectRefusal(
        { DATA_DIR: '/proc/x' },
        /^Instelling DATA_DIR klopt niet: \/proc\/x kan niet gemaakt worden\.$/,
      );
  });

  it('an address of PostgreSQL that belongs to one that was not given', () =>
    expectRefusal(
      { DATABASE_OWNER_URL: database.ownerUrl, DATA_DIR: folder },
      /^Instelling DATABASE_OWNER_URL klopt niet: hoort bij DATABASE_URL: zonder die draait de eigen database\.$/,
    ));
});
