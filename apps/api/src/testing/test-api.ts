import { openTestDatabase, type TestDatabase } from '@speerpunt/db/testing/test-database';
import { createServer, type Server } from '../server.ts';

const origin = 'http://localhost:3000';

export type Answer = { status: number; body: string; data: unknown; code: string | null; details: unknown };

export type TestApi = TestDatabase & {
  api: Server;
  /** Calls one procedure over HTTP as the holder of a session token, or as nobody. */
  call: (token: string | null, type: 'query' | 'mutation', path: string, input: unknown) => Promise<Answer>;
  stopAll: () => Promise<void>;
};

const readAnswer = (status: number, body: string): Answer => {
  const parsed = JSON.parse(body) as {
    result?: { data: unknown };
    error?: { data: { code: string; details?: unknown } };
  };
  return {
    status,
    body,
    data: parsed.result?.data,
    code: parsed.error?.data.code ?? null,
    details: parsed.error?.data.details,
  };
};

/** The whole API on a database of its own; needs the global setup of packages/db. */
export const openTestApi = async (options: { demo?: { password: string } } = {}): Promise<TestApi> => {
  const database = await openTestDatabase();
  const api = await createServer({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: null,
    trustProxy: false,
    appUrl: database.appUrl,
    authUrl: database.authUrl,
    demo: options.demo ?? null,
    webRoot: null,
    schemaProblem: async () => null,
    logLevel: 'silent',
  });
  const call: TestApi['call'] = async (token, type, path, input) => {
    const headers = { origin, ...(token ? { cookie: `speerpunt.session_token=${token}.signature` } : {}) };
    const response =
      type === 'query'
        ? await api.server.inject({
            method: 'GET',
            url: `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`,
            headers,
          })
        : await api.server.inject({
            method: 'POST',
            url: `/trpc/${path}`,
            headers: { ...headers, 'content-type': 'application/json' },
            payload: JSON.stringify(input),
          });
    return readAnswer(response.statusCode, response.body);
  };
  const stopAll = async () => {
    await api.stop();
    await database.close();
  };
  return { ...database, api, call, stopAll };
};
