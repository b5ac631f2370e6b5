import { createHash, randomBytes } from 'node:crypto';
import {
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { listProcessesIn } from './process-identity.ts';
import { type Account, runCommand } from './run-command.ts';

const elsewhereRoot = '/var/tmp';

/**
 * Makes the folder that holds the cluster and answers its real path. Below a folder that the unprivileged
 * user cannot enter (root's home) it answers a place in /var/tmp that belongs to this folder and to nothing else.
 */
export async function prepareHome(dir: string, account: Account | undefined): Promise<string> {
  mkdirSync(dir, { recursive: true, mode: 0o755 });
  const home = realpathSync(dir);
  if (!account) return home;
  chownSync(home, account.uid, account.gid);
  const { code } = await runCommand('ls', [home], { account });
  return code === 0 ? home : prepareElsewhere(home, account);
}

/** The name holds a token kept in the folder: who empties the folder gets an empty database too. */
function prepareElsewhere(home: string, account: Account): string {
  const prefix = `speerpunt-data-${createHash('sha256').update(home).digest('hex').slice(0, 12)}-`;
  const name = `${prefix}${keepToken(join(home, 'elsewhere'))}`;
  for (const other of readdirSync(elsewhereRoot)) {
    if (other.startsWith(prefix) && other !== name) removeUnused(join(elsewhereRoot, other));
  }
  const elsewhere = join(elsewhereRoot, name);
  mkdirSync(elsewhere, { recursive: true, mode: 0o700 });
  chownSync(elsewhere, account.uid, account.gid);
  return elsewhere;
}

function keepToken(file: string): string {
  try {
    writeFileSync(file, randomBytes(12).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

function removeUnused(place: string): void {
  if (listProcessesIn(join(place, 'data')).length === 0) rmSync(place, { recursive: true, force: true });
}
