import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chownSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './locate-binaries.ts';
import { type Account, runCommand } from './run-command.ts';

export const superUser = 'postgres';

/** One cluster on disk: `home` holds the data, the password, the log, the lock and the owner. */
export type Cluster = { home: string; dataDir: string; binaries: Binaries; account?: Account };

const draftPrefix = 'initdb-';
const settings = "\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = ''\ntimezone = 'UTC'\n";

export function hasData(cluster: Cluster): boolean {
  return existsSync(join(cluster.dataDir, 'PG_VERSION'));
}

/** Runs initdb beside the final place and renames at the end, so that half a cluster never stands there. */
export async function createCluster(cluster: Cluster): Promise<void> {
  const { home, dataDir, binaries, account } = cluster;
  removeDrafts(home);
  const draft = join(home, `${draftPrefix}${process.pid}`);
  const passwordFile = getPasswordFile(home);
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);

  const encoding = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['-U', superUser, '--pwfile', passwordFile, '-A', 'scram-sha-256'];
  const options = { account, cwd: home };
  const { code, output } = await runCommand(binaries.initdb, ['-D', draft, ...access, ...encoding], options);
  if (code !== 0) {
    removeDrafts(home);
    throw new Error(`PostgreSQL kon de eigen database niet aanmaken: ${output.trim()}`);
  }
  appendFileSync(join(draft, 'postgresql.conf'), settings);
  renameSync(draft, dataDir);
}

export function readPassword(home: string): string {
  try {
    return readFileSync(getPasswordFile(home), 'utf8').trim();
  } catch (error) {
    throw new Error(`Het wachtwoord van de eigen database is niet te lezen: ${String(error)}`);
  }
}

function getPasswordFile(home: string): string {
  return join(home, 'password');
}

function removeDrafts(home: string): void {
  for (const entry of readdirSync(home)) {
    if (!entry.startsWith(draftPrefix)) continue;
    rmSync(join(home, entry), { recursive: true, force: true, maxRetries: 5 });
  }
}
