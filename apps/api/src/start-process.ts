import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { refuseUnsafeRole } from '@speerpunt/db/connect/check-roles';
import { roleNames } from '@speerpunt/db/connect/roles';
import { migrate, schemaProblem } from '@speerpunt/db/migrate/migrate';
import { type Migration, readMigrations } from '@speerpunt/db/migrate/migrations';
import { dataDirOf } from './data-dir.ts';
import { type Env, readEnv, SettingError } from './env.ts';

type Databases = { appUrl: string; authUrl: string; ownerUrl: string | null; stop: () => Promise<void> };

const room = path.dirname(fileURLToPath(import.meta.url));
const firstThere = (...places: string[]): string =>
  places.find(place => existsSync(place)) ?? (places[0] || '.');
const say = (text: string): void => console.log(text);

const steps: Record<string, string> = {
  copying: 'Database klaarzetten…',
  creating: 'Database aanmaken…',
  starting: 'Database starten…',
  adopting: 'Database overnemen van een vorige start…',
  attaching: 'Database draait al.',
};

const openDatabases = async (env: Env): Promise<Databases> => {
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

const prepareSchema = async (env: Env, databases: Databases, migrations: Migration[]): Promise<void> => {
  if (databases.ownerUrl) {
    const ran = await migrate(databases.ownerUrl, migrations, roleNames(env.DATABASE_ROLE_PREFIX));
    if (ran.length > 0)
      say(`Database bijgewerkt: ${ran.length} ${ran.length === 1 ? 'migratie' : 'migraties'}.`);
  }
  await refuseUnsafeRole(databases.appUrl);
};

const demoPassword = 'speerpunt-demo-2026';

const loadDemo = async (databases: Databases): Promise<void> => {
  const { isDemoDatabase, seedDemo } = await import('@speerpunt/db/seed/seed-demo');
  if (!databases.ownerUrl || !(await isDemoDatabase(databases.authUrl))) return;
  say('Voorbeeldnetwerken klaarzetten…');
  const folder = firstThere(path.join(room, 'demo'), path.join(room, '../../../packages/db/demo'));
  await seedDemo({ ...databases, ownerUrl: databases.ownerUrl }, folder, demoPassword);
};

const describe = (env: Env, address: string): void => {
  say(`\nSpeerpunt draait op ${address}`);
  if (env.DEMO) {
    say(`Log in met een proefaccount op ${address}/inloggen: één klik, of`);
    say(`  coordinator@twente.example, wachtwoord ${demoPassword}`);
  } else
    say(
      `Log in op ${address}/inloggen. De eerste beheerder maak je met: npm run beheerder -- naam@example.nl`,
    );
  say('Stoppen: Ctrl+C\n');
};

/** Reads the settings, opens and prepares the database, serves, and stops all of it at the first signal. */
export const startProcess = async (): Promise<void> => {
  const env = readEnv();
  const migrations = readMigrations(
    firstThere(path.join(room, 'migrations'), path.join(room, '../../../packages/db/migrations')),
  );
  const databases = await openDatabases(env);
  let stopServer: () => Promise<void> = async () => undefined;
  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopping ??= stopServer().then(databases.stop, databases.stop);
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stop().then(() => process.exit(0)));
  try {
    await prepareSchema(env, databases, migrations);
    if (env.DEMO) await loadDemo(databases);
    // Only now: better-auth remembers a schema that it finds wrong until the process ends.
    const { createServer } = await import('./server.ts');
    const webRoot = firstThere(path.join(room, '../../web/dist'), path.join(room, 'web'));
    const {
      deps,
      start,
      stop: close,
    } = await createServer({
      port: env.PORT,
      host: env.HOST,
      publicUrl: env.PUBLIC_URL,
      trustProxy: env.TRUST_PROXY,
      appUrl: databases.appUrl,
      authUrl: databases.authUrl,
      demo: env.DEMO ? { password: demoPassword } : null,
      webRoot: existsSync(path.join(webRoot, 'index.html')) ? webRoot : null,
      schemaProblem: () => schemaProblem(databases.appUrl, migrations),
    });
    stopServer = close;
    await start().catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        throw new SettingError(
          `Poort ${env.PORT} is al in gebruik. Stop het andere programma, of kies een andere met PORT=3001.`,
        );
      throw error;
    });
    describe(env, deps.publicUrl);
  } catch (error) {
    await stop();
    throw error;
  }
};
