import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { roleNames } from '@speerpunt/db/connect/roles';
import { migrate, schemaProblem } from '@speerpunt/db/migrate/migrate';
import { type Migration, readMigrations } from '@speerpunt/db/migrate/migrations';
import { openEmptyDatabase, openTestDatabase, type TestDatabase } from '@speerpunt/db/testing/test-database';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type Server, type ServerOptions } from '../server.ts';
import { ownOrigins } from './own-origin.ts';

let database: TestDatabase;
const started: Server[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(async () => {
  await Promise.all(started.splice(0).map(server => server.stop()));
});
afterAll(() => database.close());

const open = async (options: Partial<ServerOptions> = {}): Promise<Server> => {
  const server = await createServer({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: null,
    trustProxy: false,
    appUrl: database.appUrl,
    authUrl: database.authUrl,
    demo: null,
    webRoot: null,
    schemaProblem: async () => null,
    logLevel: 'silent',
    ...options,
  });
  started.push(server);
  return server;
};

describe('health', () => {
  const ready = async ({ server }: Server) => {
    const response = await server.inject({ url: '/readyz' });
    return [response.statusCode, response.json()];
  };

  it('is alive and ready with a database that is up to date', async () => {
    const api = await open();
    expect((await api.server.inject({ url: '/livez' })).json()).toEqual({ status: 'ok' });
    expect(await ready(api)).toEqual([200, { status: 'ok' }]);
  });

  it('is alive and not ready while the database is away, and says nothing of where it is', async () => {
    const api = await open({ appUrl: 'postgres://app:geheim@127.0.0.1:1/nergens' });
    expect(await ready(api)).toEqual([
      503,
      { status: 'niet klaar', reason: 'De database is niet bereikbaar.' },
    ]);
    expect((await api.server.inject({ url: '/livez' })).statusCode).toBe(200);
  });

  it('is not ready once its pool is closed', async () => {
    const api = await open();
    await api.deps.pool.end();
    expect(await ready(api)).toEqual([
      503,
      { status: 'niet klaar', reason: 'De database is niet bereikbaar.' },
    ]);
  });

  it('answers a procedure with UNAVAILABLE while the database is away', async () => {
    const api = await open({ appUrl: 'postgres://app:geheim@127.0.0.1:1/nergens' });
    const response = await api.server.inject({ url: '/trpc/sessie.get?input=%7B%7D' });
    expect([response.statusCode, response.json().error.data.code]).toEqual([503, 'UNAVAILABLE']);
    expect(response.body).not.toMatch(/geheim|nergens|127\.0\.0\.1/);
  });

  it('answers what Fastify itself refuses for now with UNAVAILABLE', async () => {
    const api = await open();
    api.server.get('/te-druk', async () => {
      throw Object.assign(new Error('Service Unavailable'), { statusCode: 503 });
    });
    const response = await api.server.inject({ url: '/te-druk' });
    expect([response.statusCode, response.json().error.data.code]).toEqual([503, 'UNAVAILABLE']);
  });

  it('gives the reason why the schema cannot be used', async () => {
    const folder = path.resolve(import.meta.dirname, '../../../../packages/db/migrations');
    const migrations = readMigrations(folder);
    const names = roleNames('speerpunt_test');
    const empty = await openEmptyDatabase();
    const problems = async (known: Migration[] = migrations) =>
      ready(await open({ appUrl: empty.appUrl, schemaProblem: () => schemaProblem(empty.appUrl, known) }));
    try {
      expect(await problems()).toEqual([
        503,
        { status: 'niet klaar', reason: 'De database is nog leeg. Voer npm run db:migrate uit.' },
      ]);
      await migrate(empty.ownerUrl, migrations, names);
      expect(await problems()).toEqual([200, { status: 'ok' }]);
      const [first] = migrations;
      const later = { ...first, name: '9999_later.sql' } as Migration;
      expect(await problems([...migrations, later])).toEqual([
        503,
        {
          status: 'niet klaar',
          reason: 'De database loopt 1 migratie(s) achter. Voer npm run db:migrate uit.',
        },
      ]);
      expect(await problems(migrations.slice(0, -1))).toEqual([
        503,
        {
          status: 'niet klaar',
          reason: expect.stringMatching(/^De database kent migratie .+ niet\. Werk het programma bij\.$/),
        },
      ]);
    } finally {
      await Promise.all(started.splice(0).map(server => server.stop()));
      await empty.close();
    }
  });
});

describe('our own origin', () => {
  const at = (port: number) => () => ({ address: '127.0.0.1', family: 'IPv4', port });

  it('is localhost on our port under both its names, without a public address', () => {
    const { isOwn, publicUrl } = ownOrigins(null, () => null, 3000);
    expect(publicUrl()).toBe('http://localhost:3000');
    for (const origin of ['http://localhost:3000', 'http://127.0.0.1:3000'])
      expect([origin, isOwn(origin)]).toEqual([origin, true]);
    for (const origin of [
      undefined,
      '',
      'null',
      'http://localhost',
      'http://localhost:3001',
      'https://localhost:3000',
      'http://localhost:3000.elders.example',
      'http://localhost:3000/',
      'http://elders.example:3000',
    ])
      expect([origin, isOwn(origin)]).toEqual([origin, false]);
  });

  it('asks the socket for a port that was not chosen', () => {
    const { isOwn, publicUrl } = ownOrigins(null, at(41_234), 0);
    expect(publicUrl()).toBe('http://localhost:41234');
    expect([isOwn('http://localhost:41234'), isOwn('http://localhost:0')]).toEqual([true, false]);
  });

  it('is the public address and nothing else when there is one', () => {
    const { isOwn, publicUrl } = ownOrigins('https://plannen.example.nl//', at(3000), 3000);
    expect(publicUrl()).toBe('https://plannen.example.nl');
    expect(isOwn('https://plannen.example.nl')).toBe(true);
    for (const origin of [
      'http://plannen.example.nl',
      'https://plannen.example.nl:8443',
      'https://plannen.example.nl.elders.example',
      'https://x.plannen.example.nl',
      'http://localhost:3000',
      'http://127.0.0.1:3000',
    ])
      expect([origin, isOwn(origin)]).toEqual([origin, false]);
  });

  it('stands in links with the port that the server really has', async () => {
    const api = await open({ port: 0 });
    const address = await api.start();
    expect(api.deps.publicUrl).toBe(`http://localhost:${new URL(address).port}`);
  });
});

describe('security headers', () => {
  it('allow scripts of our own only, and a new nonce for styles each time', async () => {
    const api = await open();
    const policies = await Promise.all(
      Array.from({ length: 3 }, async () =>
        String((await api.server.inject({ url: '/livez' })).headers['content-security-policy']),
      ),
    );
    for (const policy of policies) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toMatch(/style-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='/);
      expect(policy).not.toContain('unsafe');
    }
    expect(new Set(policies).size).toBe(3);
    const { headers } = await api.server.inject({ url: '/niets' });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('keep a browser to https only where a trusted proxy says that it came by https', async () => {
    const ask = async (trustProxy: boolean) => {
      const api = await open({ trustProxy });
      const response = await api.server.inject({ url: '/livez', headers: { 'x-forwarded-proto': 'https' } });
      return response.headers['strict-transport-security'];
    };
    expect(await ask(true)).toBe('max-age=31536000');
    expect(await ask(false)).toBeUndefined();
  });
});

describe('the web app', () => {
  let root: string;
  let api: Server;
  const html = { accept: 'text/html,application/xhtml+xml' };
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'speerpunt-web-'));
    mkdirSync(path.join(root, 'assets'));
    writeFileSync(
      path.join(root, 'index.html'),
      '<style nonce="__CSP_NONCE__"></style><meta content="__CSP_NONCE__">',
    );
    writeFileSync(path.join(root, 'index.html.br'), 'niet voor wie dan ook');
    writeFileSync(path.join(root, 'favicon.svg'), '<svg/>');
    writeFileSync(path.join(root, 'assets/app-1a2b.js'), 'console.log(1)');
    writeFileSync(path.join(root, 'assets/app-1a2b.js.br'), 'geperst');
  });
  afterAll(() => rmSync(root, { recursive: true }));
  const get = async (
    url: string,
    headers: Record<string, string> = html,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE' = 'GET',
  ) => {
    api = await open({ webRoot: root });
    return api.server.inject({ method, url, headers });
  };
  const code = (response: { json: () => { error: { data: { code: string } } } }) =>
    response.json().error.data.code;

  it.each([
    '/app',
    '/inloggen',
    '/twente/jaarplan/2026',
    '/apiary',
    '/openbaar',
    '/niets.html',
    '/twente/',
    '/twente//jaarplan/2026/',
    '/app?naar=/api/x',
  ])('is sent at %s with the nonce of its own policy', async url => {
    const response = await get(url);
    const nonce = /'nonce-([^']+)'/.exec(String(response.headers['content-security-policy']))?.[1];
    expect([
      response.statusCode,
      response.headers['content-type'],
      response.headers['cache-control'],
    ]).toEqual([200, 'text/html; charset=utf-8', 'no-store']);
    expect(response.body).toBe(`<style nonce="${nonce}"></style><meta content="${nonce}">`);
  });

  it('sends the page file itself nowhere without a nonce', async () => {
    for (const url of [
      '/index.html',
      '/index.html.br',
      '/index%2ehtml',
      '/%69ndex.html',
      '/./index.html',
      '//index.html',
    ]) {
      const response = await get(url, { ...html, 'accept-encoding': 'br' });
      expect(response.body).not.toMatch(/__CSP_NONCE__|niet voor wie/);
    }
  });

  it('leads from the front door to the app', async () => {
    const response = await get('/');
    expect([response.statusCode, response.headers.location]).toEqual([302, '/app']);
  });

  it.each([
    '/trpc',
    '/trpc?x=1',
    '/api',
    '/api/auth/sign-in/email',
    '/api?x',
    '/assets/weg-9z.js',
    '/assets',
    '/assets/',
    '/open/jaarplan.json',
    '/open',
  ])('is not sent at %s', async url => {
    const response = await get(url);
    expect([response.statusCode, code(response)]).toEqual([404, 'NOT_FOUND']);
    expect(response.headers['content-type']).toContain('application/json');
  });

  it('is not sent to what does not ask for a page', async () => {
    for (const headers of [{ accept: 'application/json' }, { accept: '*/*' }, {}] as Record<string, string>[])
      expect((await get('/twente', headers)).statusCode).toBe(404);
    for (const method of ['POST', 'PUT', 'DELETE'] as const)
      expect((await get('/twente', html, method)).statusCode).toBe(404);
  });

  it('keeps an asset for ever, and anything else only after asking', async () => {
    const asset = await get('/assets/app-1a2b.js', {});
    expect([asset.statusCode, asset.body, asset.headers['cache-control']]).toEqual([
      200,
      'console.log(1)',
      'public, max-age=31536000, immutable',
    ]);
    expect(asset.headers['content-type']).toContain('javascript');
    const pressed = await get('/assets/app-1a2b.js', { 'accept-encoding': 'br' });
    expect([pressed.headers['content-encoding'], pressed.body, pressed.headers['cache-control']]).toEqual([
      'br',
      'geperst',
      'public, max-age=31536000, immutable',
    ]);
    expect((await get('/favicon.svg', {})).headers['cache-control']).toBe('no-cache');
  });

  it('is the new one, with its assets, after a build under the running server', async () => {
    const live = mkdtempSync(path.join(tmpdir(), 'speerpunt-web-'));
    const build = (name: string, withAsset = true) => {
      rmSync(live, { recursive: true });
      mkdirSync(path.join(live, 'assets'), { recursive: true });
      if (withAsset) writeFileSync(path.join(live, `assets/${name}.js`), `console.log('${name}')`);
      writeFileSync(path.join(live, 'index.html'), `<script src="/assets/${name}.js"></script>`);
    };
    try {
      build('app-1a2b');
      const { server } = await open({ webRoot: live });
      const page = () => server.inject({ url: '/twente', headers: html });
      const asset = (name: string) => server.inject({ url: `/assets/${name}.js` });
      expect((await page()).body).toContain('app-1a2b');
      expect((await asset('app-1a2b')).body).toBe("console.log('app-1a2b')");

      rmSync(live, { recursive: true });
      const between = await page();
      expect([between.statusCode, between.headers['retry-after'], between.headers['cache-control']]).toEqual([
        503,
        '2',
        'no-store',
      ]);
      expect(between.body).toContain('Speerpunt wordt bijgewerkt');
      mkdirSync(live);
      build('app-3c4d', false);
      expect((await page()).statusCode).toBe(503);

      build('app-3c4d');
      const after = await page();
      expect([after.statusCode, after.body]).toEqual([200, '<script src="/assets/app-3c4d.js"></script>']);
      expect((await asset('app-3c4d')).body).toBe("console.log('app-3c4d')");
      expect((await asset('app-1a2b')).statusCode).toBe(404);
    } finally {
      rmSync(live, { recursive: true, force: true });
    }
  });

  it('reads nothing outside its folder', async () => {
    for (const url of [
      '/assets/../../../etc/passwd',
      '/assets/%2e%2e/%2e%2e/package.json',
      '/..%2fpackage.json',
    ])
      expect((await get(url, {})).statusCode).toBeGreaterThanOrEqual(400);
  });
});
