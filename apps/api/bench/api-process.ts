import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchDatabase } from './databases.ts';

export type ApiProcess = {
  port: number;
  /** From the start of the process to the first 200 of /readyz. */
  startMs: number;
  residentMb: () => number;
  stop: () => Promise<void>;
};

const startLimitMs = 30_000;

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const isReady = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const call = request({ host: '127.0.0.1', port, path: '/readyz', agent: false }, response => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    call.on('error', () => resolve(false));
    call.end();
  });

/** Resident memory in MB (10^6 bytes): of /proc, or of ps where there is none. */
const residentMb = (pid: number): number => {
  try {
    const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return (Number(line?.[1]) * 1024) / 1e6;
  } catch {
    return (Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024) / 1e6;
  }
};

/** The built API on a bench database, as its own process: `flags` go to Node. */
export const startApi = async (
  main: string,
  database: BenchDatabase,
  flags: string[] = [],
): Promise<ApiProcess> => {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [...flags, main], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PORT: String(port),
      DATABASE_URL: database.appUrl,
      DATABASE_AUTH_URL: database.authUrl,
      DEMO: '0',
    },
  });
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  while (!(await isReady(port))) {
    if (child.exitCode !== null || performance.now() - begun > startLimitMs) {
      await stop();
      throw new Error('The API did not become ready.');
    }
    await sleep(5);
  }
  return { port, startMs: performance.now() - begun, residentMb: () => residentMb(child.pid ?? 0), stop };
};
