import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from './create-cluster.ts';
import { isServing, listProcessesIn } from './process-identity.ts';
import { runCommand } from './run-command.ts';

const settleMs = 60_000;
const pollMs = 50;
const portAttempts = 5;
const maxLogBytes = 5_000_000;

/** Answers the port of the server that runs on this data, after a start or stop under way has ended. */
export async function findRunningPort(dataDir: string): Promise<number | undefined> {
  const deadline = Date.now() + settleMs;
  while (Date.now() < deadline) {
    const known = readPidFile(dataDir);
    if (known && isServing(known.pid, dataDir)) {
      if (known.status === 'ready') return known.port;
    } else if (listProcessesIn(dataDir).length === 0) {
      // Left by a crash; its pid may belong to another program by now, which makes PostgreSQL refuse to start.
      rmSync(join(dataDir, 'postmaster.pid'), { force: true });
      return undefined;
    }
    await sleep(pollMs);
  }
  throw new Error(`De database in ${dataDir} is na ${settleMs / 1000} s niet klaar en niet weg.`);
}

/** Starts the server on the wanted port, or on a free one when that is taken, and answers the port. */
export async function startServer(cluster: Cluster, wantedPort: number, flags: string): Promise<number> {
  const { home, dataDir, binaries, account } = cluster;
  const log = join(home, 'postgres.log');
  if (existsSync(log) && statSync(log).size > maxLogBytes) renameSync(log, `${log}.old`);
  for (let attempt = 0; attempt < portAttempts; attempt++) {
    const port = await findFreePort(attempt === 0 ? wantedPort : 0);
    const logStart = existsSync(log) ? statSync(log).size : 0;
    const args = ['start', '-D', dataDir, '-l', log, '-w', '-t', '60', '-o', `-p ${port} ${flags}`];
    const { code, output } = await runCommand(binaries.pgCtl, args, { account, cwd: home });
    if (code === 0) return port;
    const tail = readFrom(log, logStart);
    if (!/could not bind|already in use/.test(tail))
      throw new Error(`PostgreSQL start niet: ${output}${tail}`);
  }
  throw new Error('PostgreSQL vond geen vrije poort.');
}

/** Rolls open transactions back, writes a checkpoint and waits until every process of the server is gone. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const { home, dataDir, binaries, account } = cluster;
  for (const mode of ['fast', 'immediate']) {
    const args = ['stop', '-D', dataDir, '-m', mode, '-w', '-t', '30'];
    // In a group of its own: a second Ctrl+C must not end the stopping half-way.
    await runCommand(binaries.pgCtl, args, { account, cwd: home, ownGroup: true });
    if (!existsSync(join(dataDir, 'postmaster.pid'))) break;
  }
  const port = await findRunningPort(dataDir);
  if (port !== undefined) throw new Error(`De database in ${dataDir} stopt niet.`);
}

function readPidFile(dataDir: string): { pid: number; port: number; status: string } | undefined {
  try {
    const lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() ?? '' };
  } catch {
    return undefined;
  }
}

function findFreePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', error => (wanted === 0 ? reject(error) : findFreePort(0).then(resolve, reject)));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : wanted;
      probe.close(() => resolve(port));
    });
  });
}

function readFrom(file: string, start: number): string {
  if (!existsSync(file)) return '';
  const bytes = Buffer.alloc(Math.max(0, statSync(file).size - start));
  const handle = openSync(file, 'r');
  readSync(handle, bytes, 0, bytes.length, start);
  closeSync(handle);
  return bytes.toString('utf8').slice(-4000);
}
