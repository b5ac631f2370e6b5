import { Agent, type RequestOptions, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export type HttpClient = {
  /** Each answers the bytes of the body; anything but 200 throws. */
  query: (path: string, input: unknown, token: string) => Promise<Buffer>;
  mutate: (path: string, input: unknown, token: string) => Promise<Buffer>;
  close: () => void;
};

/** Keeps its connections open and does not parse: the cost of a browser's own work is left out. */
export const createHttpClient = (port: number): HttpClient => {
  const agent = new Agent({ keepAlive: true, maxSockets: 10 });
  const sendOnce = (options: RequestOptions, body?: string) =>
    new Promise<{ status: number; bytes: Buffer }>((resolve, reject) => {
      const call = request({ host: '127.0.0.1', port, agent, ...options }, response => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes: Buffer.concat(chunks) }));
      });
      call.on('error', reject);
      call.end(body);
    });
  const send = async (options: RequestOptions, body?: string): Promise<Buffer> => {
    for (let attempt = 1; ; attempt++) {
      const { status, bytes } = await sendOnce(options, body);
      if (status === 200) return bytes;
      if (status !== 503 || attempt === 5)
        throw new Error(`${options.path} answered ${status}: ${bytes.toString().slice(0, 300)}`);
      // The API refuses for a second when its process stood still; the round's median leaves it out.
      await sleep(1100);
    }
  };
  const cookie = (token: string) => `speerpunt.session_token=${token}.signature`;
  return {
    query: (path, input, token) =>
      send({
        path: `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`,
        headers: { cookie: cookie(token) },
      }),
    mutate: (path, input, token) => {
      const body = JSON.stringify(input);
      const headers = {
        cookie: cookie(token),
        origin: `http://localhost:${port}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      };
      return send({ method: 'POST', path: `/trpc/${path}`, headers }, body);
    },
    close: () => agent.destroy(),
  };
};
