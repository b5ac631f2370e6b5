import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { refuseUnsafeRole, roleProblem } from '@speerpunt/db/connect/check-roles';
import { explainError, isDatabaseFailure } from '@speerpunt/db/connect/explain-error';
import { roleNames } from '@speerpunt/db/connect/roles';
import { bringUpToDate } from '@speerpunt/db/migrate/bring-up-to-date';
import { schemaProblem } from '@speerpunt/db/migrate/migrate';
import { type Migration, readMigrations } from '@speerpunt/db/migrate/migrations';
import { demoPassword, occupantsOf } from '@speerpunt/db/seed/demo-database';
import { readLists } from '@speerpunt/db/seed/load-lists';
import { dataDirOf } from './data-dir.ts';
import { type Env, SettingError } from './env.ts';

type Say = (text: string) => void;
type Databases = { appUrl: string; authUrl: string; ownerUrl: string | null; stop: () => Promise<void> };
type AddressSetting = 'DATABASE_URL' | 'DATABASE_OWNER_URL' | 'DATABASE_AUTH_URL';

const room = path.dirname(fileURLToPath(import.meta.url));

/** Beside the bundle, or where it stands in the repository. */
const contentsOf = (folder: 'migrations' | 'demo'): string => {
  const bundled = path.join(room, folder);
  return existsSync(bundled) ? bundled : path.join(room, '../../../packages/db', folder);
};

const steps: Record<string, string> = {
  copying: 'Database klaarzetten…',
  creating: 'Database aanmaken…',
  starting: 'Database starten…',
  adopting: 'Database overnemen van een vorige start…',
  attaching: 'Database draait al.',
};

export const openDatabases = async (env: Env, say: Say): Promise<Databases> => {
  if (env.DATABASE_URL)
    return {
      appUrl: env.DATABASE_URL,
      authUrl: env.DATABASE_AUTH_URL ?? '',
      ownerUrl: env.DATABASE_OWNER_URL ?? null,
      stop: async () => undefined,
    };
  const { openLocal } = await import('@speerpunt/db/connect/open-local');
  return openLocal({ dataDir: dataDirOf(env), onProgress: step => say(steps[step] ?? step) });
};

/** What PostgreSQL refuses at one of the addresses that were given, is said of the setting that gave it. */
const at = async <T>(env: Env, setting: AddressSetting, act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    if (!env.DATABASE_URL || !isDatabaseFailure(error)) throw error;
    throw new SettingError(`${setting}: ${explainError(error)}`);
  }
};

const update = async (env: Env, ownerUrl: string, migrations: Migration[], say: Say): Promise<void> => {
  const contents = { migrations, lists: readLists(contentsOf('demo')) };
  const { ran } = await bringUpToDate(ownerUrl, contents, roleNames(env.DATABASE_ROLE_PREFIX));
  if (ran.length > 0)
    say(`Database bijgewerkt: ${ran.length} ${ran.length === 1 ? 'migratie' : 'migraties'}.`);
};

/**
 * Whether the demo is in this database; it is loaded where there is nobody yet.
 * @throws SettingError when it is there and may not be: then anyone could sign in.
 */
const settleDemo = async (env: Env, databases: Databases, say: Say): Promise<boolean> => {
  const occupants = await at(env, 'DATABASE_AUTH_URL', () => occupantsOf(databases.authUrl));
  if (!env.DEMO) {
    if (occupants !== 'demo') return false;
    const other = env.DATABASE_URL ? 'DATABASE_URL' : 'DATA_DIR';
    throw new SettingError(
      `In deze database staan proefaccounts waarvan iedereen het wachtwoord kent: start met DEMO=1, of kies met een andere ${other} een lege database.`,
    );
  }
  if (occupants === 'others') {
    say(
      'DEMO staat aan, maar deze database is al van jezelf: er komen geen voorbeelden en proefaccounts bij.',
    );
    return false;
  }
  if (databases.ownerUrl) {
    say('Voorbeeldnetwerken klaarzetten…');
    const { seedDemo } = await import('@speerpunt/db/seed/seed-demo');
    await seedDemo({ ...databases, ownerUrl: databases.ownerUrl }, contentsOf('demo'), demoPassword);
    return true;
  }
  if (occupants === 'nobody') say('De voorbeelden vragen ook om DATABASE_OWNER_URL: ze zijn niet geladen.');
  return occupants === 'demo';
};

export type Prepared = {
  demo: { password: string } | null;
  /** Why the database cannot be used now, or null; a sentence for the operator. */
  problem: () => Promise<string | null>;
};

/** Brings the database up to date where that is ours to do, and refuses what may not be served. @throws SettingError */
export const prepareDatabase = async (env: Env, databases: Databases, say: Say): Promise<Prepared> => {
  const migrations = readMigrations(contentsOf('migrations'));
  const { appUrl, ownerUrl } = databases;
  if (ownerUrl) await at(env, 'DATABASE_OWNER_URL', () => update(env, ownerUrl, migrations, say));
  await at(env, 'DATABASE_URL', () => refuseUnsafeRole(appUrl));
  const demo = (await settleDemo(env, databases, say)) ? { password: demoPassword } : null;
  return {
    demo,
    // The role too: a schema that came since the start may be its own.
    problem: async () => (await schemaProblem(appUrl, migrations)) ?? (await roleProblem(appUrl)),
  };
};
