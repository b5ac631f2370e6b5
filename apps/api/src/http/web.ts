import { readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import type { FastifyInstance } from 'fastify';

const noncePlace = '__CSP_NONCE__';

/** The built web app: assets for ever, the page itself for every address that a person can have typed. */
export const registerWeb = async (server: FastifyInstance, root: string): Promise<void> => {
  const page = readFileSync(path.join(root, 'index.html'), 'utf8');
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    // The page itself needs a nonce: only the handler below sends it.
    globIgnore: ['index.html', 'index.html.*'],
    preCompressed: true,
    setHeaders: (reply, file) => {
      const lasting = file.includes(`${path.sep}assets${path.sep}`);
      reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.get('/', async (_request, reply) => reply.redirect('/app', 302));
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (!wantsPage || /^\/(trpc|api|assets|open)([/?]|$)/.test(request.url))
      throw new DomainError('NOT_FOUND');
    return reply
      .code(200)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(noncePlace, request.cspNonce));
  });
};
