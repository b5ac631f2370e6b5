import { DomainError } from '@speerpunt/domain/error/domain-error';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Deps } from '../trpc/context.ts';

const signInBody = z.strictObject({
  email: z.string().trim().min(1).max(320),
  password: z.string().min(1).max(128),
});

const passCookies = (from: Response, reply: FastifyReply): void => {
  for (const cookie of from.headers.getSetCookie()) reply.header('set-cookie', cookie);
};

/** Signing in and out; everything else under /api/auth does not exist. */
export const registerAuth = (
  server: FastifyInstance,
  deps: Deps,
  isOwnOrigin: (origin: string | undefined) => boolean,
): void => {
  const guard = (request: FastifyRequest): void => {
    if (!isOwnOrigin(request.headers.origin)) throw new DomainError('NOT_ALLOWED');
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
      throw new DomainError('INVALID_INPUT');
  };

  server.post('/api/auth/sign-in/email', async (request, reply) => {
    guard(request);
    const { email, password } = signInBody.parse(request.body);
    const from = { address: request.ip, userAgent: request.headers['user-agent'] };
    passCookies(await deps.accounts.signIn(email, password, from), reply);
    return reply.header('cache-control', 'no-store').send({ ok: true });
  });

  server.post('/api/auth/sign-out', async (request, reply) => {
    guard(request);
    passCookies(await deps.accounts.signOut(request.headers.cookie ?? ''), reply);
    return reply.header('cache-control', 'no-store').send({ ok: true });
  });
};
