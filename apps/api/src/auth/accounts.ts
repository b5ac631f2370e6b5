import { createHash, randomBytes } from 'node:crypto';
import { connect, connectPlain, type Sql } from '@speerpunt/db/connect/client';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { betterAuth } from 'better-auth';
import { Kysely } from 'kysely';
import { PostgresJSDialect } from 'kysely-postgres-js';
import { cookiePrefix } from './session-cookie.ts';
import { createThrottle } from './sign-in-throttle.ts';

export const minPasswordLength = 12;
const sessionDays = 14;

/** A token for a one-time link, and the hash under which it is kept. */
export const newLinkToken = (): { token: string; hash: string } => {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
};

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

type NewAccount = { email: string; name: string; password: string };

/** User and password in one statement, so that there is never one without the other. Null when somebody was first. */
const createAccount = async (
  pool: Sql,
  { email, name }: NewAccount,
  hash: string,
): Promise<string | null> => {
  const [made] = await pool<{ id: string }[]>`
    with made as (
      insert into auth."user" (name, email, "emailVerified") values (${name}, ${email.toLowerCase()}, true)
      on conflict (email) do nothing returning id
    ), linked as (
      insert into auth.account ("accountId", "providerId", "userId", password, "updatedAt")
      select id::text, 'credential', id, ${hash}, now() from made
    )
    select id from made`;
  return made?.id ?? null;
};

/**
 * Accounts and sessions: better-auth on the sign-in role's own pool. Only e-mail with password, sign-up closed, no
 * cookie cache, so that a revoked session dies at once. Its HTTP handler is not mounted: the routes are ours.
 */
export const createAccounts = (authUrl: string, publicUrl: string) => {
  const pool = connect(authUrl, { max: 4, searchPath: 'auth' });
  // better-auth names its columns itself: a plain dialect, without our camelCase.
  const plain = connectPlain(authUrl, { max: 4, searchPath: 'auth' });
  const db = new Kysely<unknown>({ dialect: new PostgresJSDialect({ postgres: plain }) });
  const auth = betterAuth({
    baseURL: publicUrl,
    basePath: '/api/auth',
    // Only signs the cookie; the token in it is what counts. Made from the sign-in role's address, so that every
    // process of one installation has the same without another setting.
    secret: createHash('sha256').update(`speerpunt-cookie ${authUrl}`).digest('base64'),
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db, type: 'postgres', transaction: true },
    trustedOrigins: [publicUrl],
    advanced: { database: { generateId: 'uuid' }, cookiePrefix },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength, maxPasswordLength: 128 },
    session: {
      cookieCache: { enabled: false },
      expiresIn: sessionDays * 86_400,
      updateAge: sessionDays * 86_400,
    },
    rateLimit: { enabled: false },
  });
  const throttle = createThrottle(pool);

  return {
    auth,

    /** Signs in; answers better-auth's response with its cookie. @throws TOO_MANY_ATTEMPTS, WRONG_CREDENTIALS */
    async signIn(
      email: string,
      password: string,
      from: { address: string; userAgent: string | undefined },
    ): Promise<Response> {
      const headers = new Headers(from.userAgent ? { 'user-agent': from.userAgent } : {});
      return throttle.attempt(email, from.address, async () => {
        const response = await auth.api.signInEmail({ body: { email, password }, headers, asResponse: true });
        if (response.status >= 500) throw new DomainError('INTERNAL');
        if (!response.ok) throw new DomainError('WRONG_CREDENTIALS');
        return response;
      });
    },

    signOut: (cookie: string): Promise<Response> =>
      auth.api.signOut({ headers: new Headers({ cookie }), asResponse: true }),

    /**
     * The account of this address, with its password checked, or made anew. A wrong password counts as a failed
     * sign-in: an invitation is no second door to guess at. @throws WRONG_CREDENTIALS, TOO_MANY_ATTEMPTS
     */
    async ensureAccount(given: NewAccount, address: string): Promise<string> {
      const { internalAdapter, password } = await auth.$context;
      const find = () => internalAdapter.findUserByEmail(given.email, { includeAccounts: true });
      const known = await find();
      const made = known ? null : await createAccount(pool, given, await password.hash(given.password));
      if (made) return made;
      const existing = known ?? (await find());
      const hash = existing?.accounts.find(account => account.providerId === 'credential')?.password;
      return throttle.attempt(given.email, address, async () => {
        if (!existing || !hash || !(await password.verify({ hash, password: given.password })))
          throw new DomainError('WRONG_CREDENTIALS');
        return existing.user.id;
      });
    },

    /** Ends one of a person's own sessions at once. False when it is not theirs. */
    async endSession(userId: string, sessionId: string): Promise<boolean> {
      const rows =
        await pool`delete from auth.session where id = ${sessionId} and "userId" = ${userId} returning id`;
      return rows.length === 1;
    },

    async stop(): Promise<void> {
      await Promise.all([pool.end({ timeout: 5 }), plain.end({ timeout: 5 })]);
    },
  };
};

export type Accounts = ReturnType<typeof createAccounts>;
