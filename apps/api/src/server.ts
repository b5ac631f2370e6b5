import { randomUUID } from 'node:crypto';
import underPressure from '@fastify/under-pressure';
import { connect } from '@speerpunt/db/connect/client';
import { createDatabase } from '@speerpunt/db/connect/kysely';
import Fastify, { type FastifyInstance } from 'fastify';
import { createAccounts } from './auth/accounts.ts';
import { registerAuth } from './auth/auth-routes.ts';
import { registerErrors } from './http/errors.ts';
import { registerHealth } from './http/health.ts';
import { ownOrigins } from './http/own-origin.ts';
import { registerSecurityHeaders } from './http/security-headers.ts';
import { registerWeb } from './http/web.ts';
import type { Deps } from './trpc/context.ts';
import { registerTrpc } from './trpc/route.ts';

export type ServerOptions = {
  port: number;
  host: string;
  /** null: http://localhost:<port>, and 127.0.0.1 is accepted too. */
  publicUrl: string | null;
  trustProxy: boolean;
  appUrl: string;
  authUrl: string;
  demo: { password: string } | null;
  /** The folder of the built web app; null serves the API only. */
  webRoot: string | null;
  /** Why the schema cannot be used, or null; asked by /readyz. */
  schemaProblem: () => Promise<string | null>;
  logLevel?: 'silent' | 'warn';
};

export type Server = { server: FastifyInstance; deps: Deps; start(): Promise<string>; stop(): Promise<void> };

/** Builds the whole API on two database roles; used by main, the tests and the bench alike. */
export const createServer = async (options: ServerOptions): Promise<Server> => {
  const server = Fastify({
    trustProxy: options.trustProxy,
    bodyLimit: 1_048_576,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 2000 },
    logger: options.logLevel === 'silent' ? false : { level: 'warn' },
    forceCloseConnections: true,
  });
  const pool = connect(options.appUrl, { max: 12 });
  const origins = ownOrigins(options.publicUrl, () => server.server.address(), options.port);
  const accounts = createAccounts(options.authUrl, origins.publicUrl());
  const deps: Deps = {
    pool,
    db: createDatabase(pool),
    accounts,
    demo: options.demo,
    // Asked anew: with port 0 it is known only once the server listens.
    get publicUrl() {
      return origins.publicUrl();
    },
  };

  registerErrors(server);
  registerSecurityHeaders(server);
  await server.register(underPressure, { maxEventLoopDelay: 5000, retryAfter: 5 });
  registerHealth(server, pool, options.schemaProblem);
  registerAuth(server, deps, origins.isOwn);
  registerTrpc(server, deps, origins.isOwn);
  if (options.webRoot) await registerWeb(server, options.webRoot);

  return {
    server,
    deps,
    start: () => server.listen({ port: options.port, host: options.host }),
    stop: async () => {
      await server.close();
      await Promise.all([pool.end({ timeout: 5 }), accounts.stop()]);
    },
  };
};
