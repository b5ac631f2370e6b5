import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export type HttpClient = {
  /** Each answers the bytes of the body; anything but 200 throws. */
  query: (path: string, input: unknown, token: string) => Promise<Buffer>;
  mutate: (path: string, input: unknown, token: string) => Promise<Buffer>;
  close: () => void;
};

type Answer = { status: number; body: Buffer };
type Connection = { socket: Socket; send: (request: string) => Promise<Answer> };

const headEnd = Buffer.from('\r\n\r\n');

/** The answer in these bytes, once all of it is there. */
const readAnswer = (bytes: Buffer): Answer | null => {
  const end = bytes.indexOf(headEnd);
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end);
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1]);
  const body = bytes.subarray(end + headEnd.length);
  return body.length < length ? null : { status: Number(head.slice(9, 12)), body };
};

const openConnection = (port: number): Connection => {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true });
  let chunks: Buffer[] = [];
  let settle: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null;
  socket.on('data', chunk => {
    chunks.push(chunk);
    const answer = readAnswer(chunks.length === 1 ? chunk : Buffer.concat(chunks));
    if (!answer) return;
    chunks = [];
    settle?.resolve(answer);
  });
  socket.on('error', error => settle?.reject(error));
  socket.on('close', () => settle?.reject(new Error('The API closed the connection.')));
  const send = (request: string) =>
    new Promise<Answer>((resolve, reject) => {
      settle = { resolve, reject };
      socket.write(request);
    });
  return { socket, send };
};

/**
 * HTTP/1.1 over sockets that stay open, one request at a time on each, without parsing the body. As thin as the client
 * of the bare SQL: Node's own client would cost as much as the whole bare statement.
 */
export const createHttpClient = (port: number): HttpClient => {
  const all: Connection[] = [];
  const free: Connection[] = [];
  const take = (): Connection => {
    const idle = free.pop();
    if (idle) return idle;
    const made = openConnection(port);
    all.push(made);
    return made;
  };
  const request = async (line: string, token: string, rest = '\r\n'): Promise<Buffer> => {
    const text = `${line} HTTP/1.1\r\nhost: localhost:${port}\r\ncookie: speerpunt.session_token=${token}.signature\r\n${rest}`;
    for (let attempt = 1; ; attempt++) {
      const connection = take();
      const { status, body } = await connection.send(text);
      free.push(connection);
      if (status === 200) return body;
      if (status !== 503 || attempt === 5)
        throw new Error(`${line} answered ${status}: ${body.toString().slice(0, 300)}`);
      // The API refuses for a second when its process stood still; the median leaves that round out.
      await sleep(1100);
    }
  };
  return {
    query: (path, input, token) =>
      request(`GET /trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`, token),
    mutate: (path, input, token) => {
      const json = JSON.stringify(input);
      const headers = `origin: http://localhost:${port}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(json)}`;
      return request(`POST /trpc/${path}`, token, `${headers}\r\n\r\n${json}`);
    },
    close: () => {
      for (const { socket } of all) socket.destroy();
    },
  };
};
