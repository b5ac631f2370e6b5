import type { Sql } from '@speerpunt/db/connect/client';
import type { FastifyInstance } from 'fastify';

/** /livez: the process runs. /readyz: it can do its work; 503 with a reason while it cannot. */
export const registerHealth = (
  server: FastifyInstance,
  pool: Sql,
  schemaProblem: () => Promise<string | null>,
): void => {
  server.get('/livez', async () => ({ status: 'ok' }));
  server.get('/readyz', async (request, reply) => {
    try {
      await pool`select 1`;
      const problem = await schemaProblem();
      if (problem) return reply.code(503).send({ status: 'niet klaar', reason: problem });
      return { status: 'ok' };
    } catch (error) {
      request.log.warn({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'niet klaar', reason: 'De database is niet bereikbaar.' });
    }
  });
};
