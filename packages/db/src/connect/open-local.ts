import path from 'node:path';
import { type EmbeddedStep, startEmbedded } from '../embedded/start-embedded.ts';
import { type ClusterUrls, prepareCluster } from './cluster.ts';
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

/** Starts (or finds) the embedded PostgreSQL with our roles and an empty or existing database. Does not migrate. */
export const openLocal = async ({ dataDir, port, onProgress }: LocalOptions): Promise<LocalDatabase> => {
  const passwords = readLocalCredentials(dataDir);
  const { superUrl, attached, stop } = await startEmbedded({
    dir: path.join(dataDir, 'postgres'),
    port,
    onProgress,
  });
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
