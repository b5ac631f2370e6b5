import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseAccount } from './choose-account.ts';
import { type Cluster, createCluster, hasData, readPassword, superUser } from './create-cluster.ts';
import { locateBinaries } from './locate-binaries.ts';
import { prepareHome } from './prepare-home.ts';
import { getProcessIdentity, isLivingProcess } from './process-identity.ts';
import { findRunningPort, startServer, stopServer } from './run-server.ts';
import { withLock } from './with-lock.ts';

export type EmbeddedStep = 'copying' | 'creating' | 'starting' | 'adopting' | 'attaching';

export type EmbeddedOptions = {
  /** A folder for this cluster alone; as root it is given to an unprivileged user. */
  dir: string;
  /** Wanted port; a free one is taken when it is in use. */
  port?: number;
  /** Extra server flags, such as `-c fsync=off` for tests. They count only when this call starts the server. */
  flags?: string;
  onProgress?: (step: EmbeddedStep) => void;
};

export type EmbeddedServer = {
  /** Connection string of the superuser; the password was made at random when the cluster was created. */
  superUrl: string;
  port: number;
  /** True when a living process had started this server already: it stays that process's to stop. */
  attached: boolean;
  /** Stops the server, unless attached. May be called more than once. */
  stop: () => Promise<void>;
};

/**
 * Starts the embedded PostgreSQL on `dir`, creates its cluster the first time, and attaches to the server that
 * runs there already. A server whose starter was killed is adopted: it counts as started here.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const report = options.onProgress ?? (() => {});
  const account = chooseAccount();
  const binaries = await locateBinaries({ account, onCopy: () => report('copying') });
  const home = await prepareHome(options.dir, account);
  const cluster: Cluster = { home, dataDir: join(home, 'data'), binaries, account };

  return withLock(getLockFile(home), async () => {
    const { port, attached } = await attachOrStart(cluster, options, report);
    if (!attached) writeFileSync(getOwnerFile(home), getProcessIdentity(process.pid) ?? '');
    const superUrl = `postgres://${superUser}:${readPassword(home)}@127.0.0.1:${port}/postgres`;
    return { superUrl, port, attached, stop: attached ? async () => {} : stopOnce(cluster) };
  });
}

async function attachOrStart(
  cluster: Cluster,
  options: EmbeddedOptions,
  report: (step: EmbeddedStep) => void,
): Promise<{ port: number; attached: boolean }> {
  if (!hasData(cluster)) {
    report('creating');
    await createCluster(cluster);
  }
  const running = await findRunningPort(cluster.dataDir);
  if (running !== undefined) {
    const attached = isOwned(cluster.home);
    report(attached ? 'attaching' : 'adopting');
    return { port: running, attached };
  }
  report('starting');
  return { port: await startServer(cluster, options.port ?? 54329, options.flags ?? ''), attached: false };
}

function stopOnce(cluster: Cluster): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= withLock(getLockFile(cluster.home), async () => {
      await stopServer(cluster);
      rmSync(getOwnerFile(cluster.home), { force: true });
    });
    return stopping;
  };
}

function isOwned(home: string): boolean {
  try {
    return isLivingProcess(readFileSync(getOwnerFile(home), 'utf8'));
  } catch {
    return false;
  }
}

function getOwnerFile(home: string): string {
  return join(home, 'owner');
}

function getLockFile(home: string): string {
  return join(home, 'start.lock');
}
