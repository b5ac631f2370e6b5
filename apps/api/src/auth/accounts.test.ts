import { connect, type Sql } from '@speerpunt/db/connect/client';
import { ensureUser } from '@speerpunt/db/seed/load-people';
import { freshNetwerk } from '@speerpunt/db/testing/fresh-netwerk';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { getMigrations } from 'better-auth/db/migration';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/test-api.ts';
import { createThrottle, failureLimits } from './sign-in-throttle.ts';

const password = 'een-lang-wachtwoord';
let api: TestApi;
let authSql: Sql;

beforeAll(async () => {
  api = await openTestApi();
  authSql = connect(api.authUrl, { max: 2 });
});
afterAll(async () => {
  await authSql.end({ timeout: 5 });
  await api.stopAll();
});

const newPerson = async (): Promise<string> => {
  const email = `${v7()}@example.nl`;
  await ensureUser(authSql, email, 'Iemand', password);
  return email;
};

const signIn = (email: string, given: string, from = '127.0.0.1', headers: Record<string, string> = {}) =>
  api.api.server.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    remoteAddress: from,
    headers: {
      origin: 'http://localhost:3000',
      'content-type': 'application/json',
      'user-agent': 'Proefbrowser',
      ...headers,
    },
    payload: JSON.stringify({ email, password: given }),
  });

const cookieOf = (response: Awaited<ReturnType<typeof signIn>>): string =>
  [response.headers['set-cookie']]
    .flat()
    .map(cookie => String(cookie).split(';')[0])
    .join('; ');

const asPerson = (cookie: string, path: string, input: unknown = {}) =>
  api.api.server.inject({
    method: 'GET',
    url: `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`,
    headers: { cookie },
  });

/** A fresh address of the documentation range for each test, so that one test's failures do not throttle another. */
let next = 0;
const address = (): string => {
  next += 1;
  return `192.0.2.${next}`;
};

describe('the sign-in tables', () => {
  it('leave better-auth nothing to create', async () => {
    const { toBeCreated, toBeAdded } = await getMigrations(api.api.deps.accounts.auth.options);
    expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
  });
});

describe('signing in', () => {
  it('takes the right password, whatever the case of the address, and keeps the session out of scripts', async () => {
    const email = await newPerson();
    const response = await signIn(email.toUpperCase(), password, address());
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ ok: true });
    expect(String(response.headers['set-cookie'])).toMatch(/HttpOnly/i);
    expect(String(response.headers['set-cookie'])).toMatch(/SameSite=Lax/i);
    const me = await asPerson(cookieOf(response), 'sessie.get');
    expect(me.json().result.data.user).toMatchObject({ email });
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const email = await newPerson();
    const wrong = await signIn(email, 'een-ander-wachtwoord', address());
    const unknown = await signIn(`${v7()}@example.nl`, password, address());
    expect([wrong.statusCode, wrong.json().error.data.code]).toEqual([401, 'WRONG_CREDENTIALS']);
    expect([unknown.statusCode, unknown.json().error.data.code]).toEqual([401, 'WRONG_CREDENTIALS']);
  });

  it('has no other door: signing up, listing sessions and the rest do not exist', async () => {
    for (const path of [
      'sign-up/email',
      'list-sessions',
      'get-session',
      'forget-password',
      'update-user',
      'ok',
    ]) {
      const response = await api.api.server.inject({
        method: 'POST',
        url: `/api/auth/${path}`,
        headers: { origin: 'http://localhost:3000', 'content-type': 'application/json' },
        payload: JSON.stringify({ email: `${v7()}@example.nl`, password, name: 'x' }),
      });
      expect([path, response.statusCode]).toEqual([path, 404]);
    }
  });

  it('is refused from a foreign origin and as a form', async () => {
    const email = await newPerson();
    expect((await signIn(email, password, address(), { origin: 'https://elders.example' })).statusCode).toBe(
      403,
    );
    expect(
      (await signIn(email, password, address(), { 'content-type': 'text/plain' })).statusCode,
    ).toBeGreaterThanOrEqual(400);
  });
});

describe('the throttle', () => {
  it('stops an account after its failures, from any address, and leaves others alone', async () => {
    const email = await newPerson();
    const other = await newPerson();
    for (let i = 1; i <= failureLimits.account; i += 1)
      expect((await signIn(email, 'fout-fout-fout', address())).statusCode).toBe(401);
    const stopped = await signIn(email, password, address());
    expect([stopped.statusCode, stopped.json().error.data.code]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
    expect((await signIn(other, password, address())).statusCode).toBe(200);
  });

  it('counts a hundred attempts at once as a hundred', async () => {
    const email = await newPerson();
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => signIn(email, 'fout-fout-fout', address())),
    );
    expect(answers.filter(answer => answer.statusCode === 401)).toHaveLength(failureLimits.account);
    expect((await signIn(email, password, address())).statusCode).toBe(429);
  });

  it('stops an address that tries many accounts, whatever it says it was forwarded for', async () => {
    const from = address();
    for (let i = 1; i <= failureLimits.address; i += 1)
      await signIn(`${v7()}@example.nl`, 'fout-fout-fout', from, { 'x-forwarded-for': `198.51.100.${i}` });
    expect((await signIn(await newPerson(), password, from)).statusCode).toBe(429);
    expect((await signIn(await newPerson(), password, address())).statusCode).toBe(200);
  }, 60_000);

  it('never counts a success', async () => {
    const email = await newPerson();
    const from = address();
    for (let i = 0; i < failureLimits.account + 5; i += 1)
      expect((await signIn(email, password, from)).statusCode).toBe(200);
  });

  it('lets many right passwords in at once, also by one address', async () => {
    const email = await newPerson();
    const from = address();
    const answers = await Promise.all(Array.from({ length: 14 }, () => signIn(email, password, from)));
    expect(answers.map(answer => answer.statusCode)).toEqual(answers.map(() => 200));
  });

  it('counts many accounts at once from one address as many', async () => {
    const from = address();
    const answers = await Promise.all(
      Array.from({ length: failureLimits.address + 20 }, () => signIn(`${v7()}@example.nl`, 'fout', from)),
    );
    expect(answers.filter(answer => answer.statusCode === 401)).toHaveLength(failureLimits.address);
  }, 60_000);

  it('lets nobody keep an account shut: what is refused is not counted', async () => {
    const email = await newPerson();
    for (let i = 1; i <= failureLimits.account; i += 1) await signIn(email, 'fout-fout-fout', address());
    const failures = async () => (await authSql`select from auth.sign_in_failure`).length;
    const before = await failures();
    const goOn = await Promise.all(Array.from({ length: 10 }, () => signIn(email, 'fout', address())));
    expect(goOn.map(answer => answer.statusCode)).toEqual(goOn.map(() => 429));
    expect(await failures()).toBe(before);
    const wait = failureLimits.minutes;
    await api.superSql`update auth.sign_in_failure set at = at - make_interval(mins => ${wait})`;
    expect((await signIn(email, password, address())).statusCode).toBe(200);
  });

  it('counts a wrong password and nothing else that fails', async () => {
    const throttle = createThrottle(authSql);
    const email = `${v7()}@example.nl`;
    const fail = (error: Error) =>
      throttle
        .attempt(email, address(), () => Promise.reject(error))
        .catch((thrown: Error) => thrown.message);
    for (let i = 0; i < failureLimits.account * 2; i += 1)
      expect(await fail(new Error('database weg'))).toBe('database weg');
    for (let i = 0; i < failureLimits.account; i += 1)
      expect(await fail(new DomainError('WRONG_CREDENTIALS'))).toBe('WRONG_CREDENTIALS');
    expect(await fail(new DomainError('WRONG_CREDENTIALS'))).toBe('TOO_MANY_ATTEMPTS');
  });

  it('forgets old failures', async () => {
    const email = await newPerson();
    for (let i = 1; i <= failureLimits.account; i += 1) await signIn(email, 'fout-fout-fout', address());
    await api.superSql`update auth.sign_in_failure set at = at - make_interval(mins => ${failureLimits.minutes + 1})`;
    expect((await signIn(email, password, address())).statusCode).toBe(200);
  });
});

describe('sessions', () => {
  it('are listed without their tokens, and die at once when revoked', async () => {
    const email = await newPerson();
    const here = cookieOf(await signIn(email, password, address()));
    const there = cookieOf(await signIn(email, password, address()));
    const listed = await asPerson(here, 'sessie.listSessions');
    const sessions: { id: string; current: boolean; userAgent: string }[] = listed.json().result.data;
    expect(sessions).toHaveLength(2);
    expect(sessions.filter(session => session.current)).toHaveLength(1);
    expect(sessions[0]?.userAgent).toBe('Proefbrowser');
    const token = decodeURIComponent(there).split('=')[1]?.split('.')[0] ?? '';
    expect(listed.body).not.toContain(token);
    const other = sessions.find(session => !session.current);
    const revoked = await api.api.server.inject({
      method: 'POST',
      url: '/trpc/sessie.revoke',
      headers: { cookie: here, origin: 'http://localhost:3000', 'content-type': 'application/json' },
      payload: JSON.stringify({ id: other?.id }),
    });
    expect(revoked.statusCode).toBe(200);
    expect((await asPerson(there, 'sessie.listSessions')).statusCode).toBe(401);
    expect((await asPerson(here, 'sessie.listSessions')).statusCode).toBe(200);
  });

  it('end on signing out', async () => {
    const cookie = cookieOf(await signIn(await newPerson(), password, address()));
    const out = await api.api.server.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      headers: { cookie, origin: 'http://localhost:3000', 'content-type': 'application/json' },
      payload: '{}',
    });
    expect(out.statusCode).toBe(200);
    expect((await asPerson(cookie, 'sessie.listSessions')).statusCode).toBe(401);
  });

  it('stop hearing a network at once when the membership ends', async () => {
    const netwerk = await freshNetwerk(api.superSql, ['lezer']);
    const { token, userId } = netwerk.people.lezer;
    const read = () => api.call(token, 'query', 'organisatie.get', { netwerk: netwerk.slug });
    expect((await read()).status).toBe(200);
    const ended = await api.call(netwerk.people.coordinator.token, 'mutation', 'people.end', {
      netwerk: netwerk.slug,
      userId,
      version: 1,
    });
    expect(ended.status).toBe(200);
    expect((await read()).code).toBe('NOT_FOUND');
  });
});
