import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const runsDir = fileURLToPath(new URL('../.data/e2e', import.meta.url));
const runner = Number(process.env.E2E_RUNNER) || process.ppid;

// Journeys begin on an empty database of their own, whatever database the developer's environment names.
for (const name of Object.keys(process.env)) if (name.startsWith('DATABASE_')) delete process.env[name];
mkdirSync(runsDir, { recursive: true });
for (const name of readdirSync(runsDir)) if (!isAlive(Number(name))) removeRun(join(runsDir, name));
process.env.DATA_DIR = join(runsDir, String(process.pid));
rmSync(process.env.DATA_DIR, { recursive: true, force: true });
process.on('exit', () => removeRun(process.env.DATA_DIR));
// A runner that was killed cannot stop us.
setInterval(() => isAlive(runner) || process.kill(process.pid, 'SIGTERM'), 1000).unref();
await import('../apps/api/dist/main.js');

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Also while its database still runs, when its app was killed: PostgreSQL looks each minute whether its postmaster.pid
 * is there, and ends by itself. No pid of an earlier run is signalled, as another program may have it by now.
 */
function removeRun(dir) {
  const elsewhere = readToken(join(dir, 'postgres', 'elsewhere'));
  if (elsewhere) rmSync(`/var/tmp/speerpunt-data-${elsewhere}/data/postmaster.pid`, { force: true });
  rmSync(dir, { recursive: true, force: true });
}

/** Below a folder that PostgreSQL's user cannot enter, its data stands in a place of which this file keeps the name. */
function readToken(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
