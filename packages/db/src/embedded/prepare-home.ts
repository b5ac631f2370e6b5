import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { listProcessesIn } from './process-identity.ts';
import { type Account, runCommand } from './run-command.ts';

const elsewhereRoot = '/var/tmp';
const prefix = 'speerpunt-data-';
const tokenFile = 'elsewhere';

/**
 * Makes the folder that holds the cluster and answers its real path. Below a folder that the unprivileged
 * user cannot enter (root's home) it answers a place in /var/tmp that belongs to this folder and to nothing else.
 */
export async function prepareHome(dir: string, account: Account | undefined): Promise<string> {
  makeFolder(dir);
  const home = realpathSync(dir);
  if (!account) return home;
  chownSync(home, account.uid, account.gid);
  const { code } = await runCommand('ls', [home], { account });
  return code === 0 ? home : prepareElsewhere(home, account);
}

/** The name is a token kept in the folder: who empties or removes the folder gives up its database too. */
function prepareElsewhere(home: string, account: Account): string {
  removeAbandoned();
  const elsewhere = join(elsewhereRoot, `${prefix}${keepToken(home)}`);
  mkdirSync(elsewhere, { recursive: true, mode: 0o700 });
  writeFileSync(join(elsewhere, 'home'), home);
  chownSync(elsewhere, account.uid, account.gid);
  return elsewhere;
}

function keepToken(home: string): string {
  try {
    writeFileSync(join(home, tokenFile), randomBytes(12).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readToken(home);
}

function removeAbandoned(): void {
  for (const name of readdirSync(elsewhereRoot)) {
    const elsewhere = join(elsewhereRoot, name);
    // Without `home` another start is creating it at this moment.
    if (!name.startsWith(prefix) || !existsSync(join(elsewhere, 'home'))) continue;
    const home = readFileSync(join(elsewhere, 'home'), 'utf8');
    const isKept = existsSync(join(home, tokenFile)) && name === `${prefix}${readToken(home)}`;
    if (isKept || listProcessesIn(join(elsewhere, 'data')).length > 0) continue;
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

function readToken(home: string): string {
  return readFileSync(join(home, tokenFile), 'utf8').trim();
}
