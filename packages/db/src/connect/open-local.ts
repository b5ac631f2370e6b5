import path from 'node:path';
import { type EmbeddedServer, type EmbeddedStep, startEmbedded } from '../embedded/start-embedded.ts';
import { type ClusterUrls, type Passwords, prepareCluster } from './cluster.ts';
import { readLocalCredentials } from './local-credentials.ts';
import { defaultRolePrefix } from './roles.ts';

export type LocalOptions = {
  /** Where everything of this installation stands; the cluster gets a folder of its own in it. */
  dataDir: string;
  port?: number;
  onProgress?: (step: EmbeddedStep) => void;
};

export type LocalDatabase = ClusterUrls & {
  superUrl: string;
  /** True when another process runs the server; `stop` then leaves it alone. */
  attached: boolean;
  stop: () => Promise<void>;
};

export const localDatabase = 'speerpunt';

const folderProblems: Record<string, string> = {
  EACCES: 'mag dit programma niet schrijven',
  EEXIST: 'is een bestand, geen map',
  ENOENT: 'kan niet gemaakt worden',
  ENOSPC: 'staat op een schijf die vol is',
  ENOTDIR: 'ligt onder een bestand, niet in een map',
  EPERM: 'mag dit programma niet schrijven',
  EROFS: 'staat op een schijf waarop niet geschreven mag worden',
};

/** What the file system refuses is the fault of the setting that names the folder. */
const blameFolder = (dataDir: string, error: unknown): unknown => {
  const { code, syscall } = error as NodeJS.ErrnoException;
  const problem = syscall && code ? folderProblems[code] : undefined;
  return problem ? new Error(`Instelling DATA_DIR klopt niet: ${dataDir} ${problem}.`) : error;
};

const startIn = async ({
  dataDir,
  port,
  onProgress,
}: LocalOptions): Promise<EmbeddedServer & { passwords: Passwords }> => {
  try {
    const passwords = readLocalCredentials(dataDir);
    const server = await startEmbedded({ dir: path.join(dataDir, 'postgres'), port, onProgress });
    return { ...server, passwords };
  } catch (error) {
    throw blameFolder(dataDir, error);
  }
};

/**
 * Starts (or finds) the embedded PostgreSQL with our roles and an empty or existing database. Does not migrate.
 * @throws with one sentence that names DATA_DIR when nothing can be kept there.
 */
export const openLocal = async (options: LocalOptions): Promise<LocalDatabase> => {
  const { superUrl, attached, stop, passwords } = await startIn(options);
  try {
    const urls = await prepareCluster({
      superUrl,
      prefix: defaultRolePrefix,
      database: localDatabase,
      passwords,
    });
    return { ...urls, superUrl, attached, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
