import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../embedded/start-embedded.ts';
import { readTestEnv } from './env.ts';

export type TestServer = { superUrl: string; stop: () => Promise<void> };

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');
const dir = path.join(repository, '.data/test-pg');
// Nothing in here outlives a crash of the machine, so it need not wait for the disk.
const flags = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200';

/**
 * The PostgreSQL of the tests: TEST_DATABASE_URL, or the embedded one, kept between runs. Two packages can be tested
 * at once: when the process that started the server is gone, `stop` takes it over and stops it.
 */
export const startTestServer = async (): Promise<TestServer> => {
  const given = readTestEnv().TEST_DATABASE_URL;
  if (given) return { superUrl: given, stop: async () => undefined };
  mkdirSync(dir, { recursive: true });
  const server = await startEmbedded({ dir, port: 0, flags });
  const takeOver = async () => (await startEmbedded({ dir, port: 0, flags })).stop();
  return { superUrl: server.superUrl, stop: server.attached ? takeOver : server.stop };
};
