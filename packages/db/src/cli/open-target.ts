import { type LocalDatabase, openLocal } from '../connect/open-local.ts';
import { defaultRolePrefix, roleNames } from '../connect/roles.ts';
import { prefixNeedsUrl } from '../connect/setting-shapes.ts';
import type { CliEnv } from './env.ts';

export type Target = {
  ownerUrl: string;
  names: ReturnType<typeof roleNames>;
  /** Whether this is the embedded database in the data folder. */
  local: boolean;
  close: () => Promise<void>;
};

/** The embedded database. @throws when a setting asks for other roles than it has. */
export const openOwn = async ({ DATABASE_ROLE_PREFIX, DATA_DIR }: CliEnv): Promise<LocalDatabase> => {
  if (DATABASE_ROLE_PREFIX !== defaultRolePrefix)
    throw new Error(`Instelling DATABASE_ROLE_PREFIX klopt niet: ${prefixNeedsUrl}.`);
  return openLocal({ dataDir: DATA_DIR });
};

/**
 * The database that a command works on: DATABASE_OWNER_URL, or the embedded one when no database is named at all.
 * @throws when only the app's address is named, because the app's role may not change the schema.
 */
export const openTarget = async (env: CliEnv): Promise<Target> => {
  if (env.DATABASE_OWNER_URL)
    return {
      ownerUrl: env.DATABASE_OWNER_URL,
      names: roleNames(env.DATABASE_ROLE_PREFIX),
      local: false,
      close: async () => undefined,
    };
  if (env.DATABASE_URL)
    throw new Error(
      'DATABASE_URL is gezet, maar DATABASE_OWNER_URL niet. Alleen de eigenaar mag het schema wijzigen.',
    );
  const { ownerUrl, stop } = await openOwn(env);
  return { ownerUrl, names: roleNames(), local: true, close: stop };
};

export const describeTarget = ({ local }: Target): string =>
  local ? 'de ingebouwde database' : 'de database van DATABASE_OWNER_URL';
