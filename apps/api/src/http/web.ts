import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import type { FastifyInstance } from 'fastify';

const noncePlace = '__CSP_NONCE__';

const updating = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>Speerpunt</title><p>Speerpunt wordt bijgewerkt. Deze pagina komt zo vanzelf terug.</p></html>`;

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    found => found.isFile(),
    () => false,
  );

/**
 * The page as it stands now. A build under a running server empties the folder and fills it again: there is no page
 * until the new one is there with every file that it names.
 */
const createPageReader = (root: string) => {
  const file = path.join(root, 'index.html');
  let known = { mark: '', page: '' };
  return async (): Promise<string | null> => {
    const found = await stat(file).catch(() => null);
    if (!found) return null;
    const mark = `${found.mtimeMs} ${found.ino} ${found.size}`;
    if (known.mark === mark) return known.page;
    const page = await readFile(file, 'utf8').catch(() => '');
    const assets = Array.from(page.matchAll(/"\/(assets\/[^"]+)"/g), ([, asset]) => asset ?? '');
    const complete = await Promise.all(assets.map(asset => isThere(path.join(root, asset))));
    if (page === '' || complete.includes(false)) return null;
    known = { mark, page };
    return page;
  };
};

/** The built web app: assets for ever, the page itself for every address that a person can have typed. */
export const registerWeb = async (server: FastifyInstance, root: string): Promise<void> => {
  const readPage = createPageReader(root);
  await server.register(fastifyStatic, {
    root: path.join(root, 'assets'),
    prefix: '/assets/',
    // Looked up at each request: a later build brings others.
    wildcard: true,
    index: false,
    allowedPath: name => !name.endsWith('/'),
    preCompressed: true,
    setHeaders: reply => reply.header('cache-control', 'public, max-age=31536000, immutable'),
  });
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    decorateReply: false,
    // The page itself needs a nonce: only the handler below sends it.
    globIgnore: ['assets/**', 'index.html', 'index.html.*'],
    preCompressed: true,
    setHeaders: reply => reply.header('cache-control', 'no-cache'),
  });
  server.get('/', async (_request, reply) => reply.redirect('/app', 302));
  server.setNotFoundHandler(async (request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (!wantsPage || /^\/(trpc|api|assets|open)([/?]|$)/.test(request.url))
      throw new DomainError('NOT_FOUND');
    const page = await readPage();
    reply.header('cache-control', 'no-store').type('text/html; charset=utf-8');
    if (page === null) return reply.code(503).header('retry-after', '2').send(updating);
    return reply.code(200).send(page.replaceAll(noncePlace, request.cspNonce));
  });
};
