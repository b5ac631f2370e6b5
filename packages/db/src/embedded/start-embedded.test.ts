import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listProcessesIn } from './process-identity.ts';
import { startEmbedded } from './start-embedded.ts';

const flags = '-c fsync=off';
const room = mkdtempSync(join(tmpdir(), 'speerpunt-embedded-'));
const children: ChildProcess[] = [];
const asRoot = process.getuid?.() === 0;

type Started = { superUrl: string; port: number; attached: boolean };

/** Starts the database in another process, which keeps it until its stdin is closed. */
async function startElsewhere(dir: string, port: number): Promise<{ child: ChildProcess; started: Started }> {
  const module = JSON.stringify(new URL('./start-embedded.ts', import.meta.url).href);
  const options = JSON.stringify({ dir, port, flags });
  const script = `const { startEmbedded } = await import(${module});
    const { stop, ...started } = await startEmbedded(${options});
    console.log(JSON.stringify(started));
    process.stdin.on('end', stop).resume();`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', script];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  const [line] = await once(child.stdout, 'data');
  return { child, started: JSON.parse(String(line)) };
}

async function selectOne(url: string): Promise<number> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql<{ one: number }[]>`select 1 as one`;
    return row?.one ?? 0;
  } finally {
    await sql.end();
  }
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

beforeAll(() => chmodSync(room, 0o755));

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(room, { recursive: true, force: true, maxRetries: 5 });
});

describe('startEmbedded', { timeout: 60_000 }, () => {
  const dir = join(room, 'one');

  test('creates a cluster the first time, with a random password that only its user reads', async () => {
    const steps: string[] = [];
    const server = await startEmbedded({ dir, port: 0, flags, onProgress: step => steps.push(step) });
    expect(steps).toEqual(['creating', 'starting']);
    expect(server.attached).toBe(false);
    expect(await selectOne(server.superUrl)).toBe(1);
    expect(new URL(server.superUrl).password).toHaveLength(32);
    if (process.platform !== 'win32') expect(statSync(join(dir, 'password')).mode & 0o777).toBe(0o600);
    await expect(selectOne(server.superUrl.replace(/:[^:@]+@/, ':guess@'))).rejects.toThrow(/password/);
    await server.stop();
  });

  test('stop leaves no process, lock, owner or port behind', async () => {
    const server = await startEmbedded({ dir, port: 0, flags });
    await server.stop();
    await server.stop();
    expect(listProcessesIn(join(dir, 'data'))).toEqual([]);
    for (const file of ['start.lock', 'owner', 'data/postmaster.pid']) {
      expect(existsSync(join(dir, file)), file).toBe(false);
    }
    await expect(selectOne(server.superUrl)).rejects.toThrow(/ECONNREFUSED/);
  });

  test('a second start attaches, and its stop leaves the server to the first', async () => {
    const first = await startEmbedded({ dir, port: 0, flags });
    const { child, started } = await startElsewhere(dir, 0);
    expect(started).toEqual({ superUrl: first.superUrl, port: first.port, attached: true });
    const gone = once(child, 'exit');
    child.stdin?.end();
    await gone;
    expect(await selectOne(first.superUrl)).toBe(1);
    await first.stop();
  });

  test('takes another port when the wanted one is taken', async () => {
    const neighbour = createServer().listen(0, '127.0.0.1');
    await once(neighbour, 'listening');
    const address = neighbour.address();
    const taken = typeof address === 'object' && address ? address.port : 0;
    const server = await startEmbedded({ dir, port: taken, flags });
    expect(server.port).not.toBe(taken);
    expect(await selectOne(server.superUrl)).toBe(1);
    await server.stop();
    neighbour.close();
  });

  test('adopts and stops the server of a process that was killed with -9', async () => {
    const { child, started } = await startElsewhere(dir, 0);
    await kill(child);
    expect(await selectOne(started.superUrl)).toBe(1);
    const server = await startEmbedded({ dir, port: 0, flags });
    expect(server).toMatchObject({ superUrl: started.superUrl, port: started.port, attached: false });
    await server.stop();
    expect(listProcessesIn(join(dir, 'data'))).toEqual([]);
  });

  test('starts on the postmaster.pid and the lock of a crash, whose pids belong to other programs now', async () => {
    const pidFile = [process.pid, join(dir, 'data'), 0, 54329, '', '127.0.0.1', '', 'ready'].join('\n');
    writeFileSync(join(dir, 'data', 'postmaster.pid'), pidFile);
    writeFileSync(join(dir, 'start.lock'), `${process.pid} 1`);
    writeFileSync(join(dir, 'owner'), `${process.pid} 1`);
    const server = await startEmbedded({ dir, port: 0, flags });
    expect(server.attached).toBe(false);
    expect(await selectOne(server.superUrl)).toBe(1);
    await server.stop();
  });

  test('two first starts at once make one cluster with one owner', async () => {
    const twin = join(room, 'twin');
    const both = await Promise.all([startElsewhere(twin, 0), startElsewhere(twin, 0)]);
    expect(both.map(({ started }) => started.attached).sort()).toEqual([false, true]);
    expect(both[0].started.superUrl).toBe(both[1].started.superUrl);
    expect(await selectOne(both[0].started.superUrl)).toBe(1);
    for (const { child, started } of both.sort(
      (a, b) => Number(b.started.attached) - Number(a.started.attached),
    )) {
      const gone = once(child, 'exit');
      child.stdin?.end();
      await gone;
      expect(existsSync(join(twin, 'data', 'postmaster.pid'))).toBe(started.attached);
    }
  });

  test('creates the cluster after a first start that was killed half-way', async () => {
    const halfway = join(room, 'halfway');
    const starting = startElsewhere(halfway, 0);
    starting.catch(() => {});
    while (!existsSync(join(halfway, 'start.lock'))) await sleep(5);
    await sleep(150);
    const child = children.at(-1);
    if (child) await kill(child);
    const server = await startEmbedded({ dir: halfway, port: 0, flags });
    expect(server.attached).toBe(false);
    expect(await selectOne(server.superUrl)).toBe(1);
    await server.stop();
  });

  if (asRoot) {
    test('as root below a closed folder it runs elsewhere, and emptying the folder empties the database', async () => {
      const closed = mkdtempSync(join(tmpdir(), 'speerpunt-closed-'));
      const below = join(closed, 'data');
      const places: string[] = [];
      for (let round = 0; round < 2; round++) {
        const server = await startEmbedded({ dir: below, port: 0, flags });
        expect(await selectOne(server.superUrl)).toBe(1);
        const token = readFileSync(join(below, 'elsewhere'), 'utf8');
        places.push(...readdirSync('/var/tmp').filter(entry => entry.endsWith(token)));
        await server.stop();
        rmSync(below, { recursive: true });
      }
      expect(new Set(places).size).toBe(2);
      expect(existsSync(join('/var/tmp', places[0] ?? ''))).toBe(false);
      for (const place of places) rmSync(join('/var/tmp', place), { recursive: true, force: true });
      rmSync(closed, { recursive: true });
    });
  }
});
