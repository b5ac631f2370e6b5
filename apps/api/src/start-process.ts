import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Env, readEnv, SettingError } from './env.ts';
import { openDatabases, type Prepared, prepareDatabase } from './prepare-database.ts';

const room = path.dirname(fileURLToPath(import.meta.url));
const webRoots = [path.join(room, '../../web/dist'), path.join(room, 'web')];
const say = (text: string): void => console.log(text);

const foreignHost = ({ HOST }: Env): string =>
  `Instelling HOST klopt niet: ${HOST} is geen adres van deze machine.`;

const listenProblems: Record<string, (env: Env) => string> = {
  EADDRINUSE: ({ PORT }) =>
    `Poort ${PORT} is al in gebruik. Stop het andere programma, of kies een andere met PORT=3001.`,
  EACCES: ({ PORT }) => `Instelling PORT klopt niet: poort ${PORT} mag dit programma niet gebruiken.`,
  EADDRNOTAVAIL: foreignHost,
  EAFNOSUPPORT: foreignHost,
  EAI_AGAIN: foreignHost,
  EINVAL: foreignHost,
  ENOTFOUND: foreignHost,
};

const refuseAddress = (env: Env, error: NodeJS.ErrnoException): never => {
  const sentence = listenProblems[error.code ?? '']?.(env);
  throw sentence ? new SettingError(sentence) : error;
};

const describe = async ({ demo, problem }: Prepared, address: string): Promise<void> => {
  say(`\nSpeerpunt draait op ${address}`);
  const found = await problem();
  if (found) {
    say(`Maar het kan zijn werk nog niet doen. ${found}`);
  } else if (demo) {
    say(`Log in met een proefaccount op ${address}/inloggen: één klik, of`);
    say(`  coordinator@twente.example, wachtwoord ${demo.password}`);
  } else
    say(
      `Log in op ${address}/inloggen. De eerste beheerder maak je met: npm run beheerder -- naam@example.nl`,
    );
  say('Stoppen: Ctrl+C\n');
};

/** Reads the settings, opens and prepares the database, serves, and stops all of it at the first signal. */
export const startProcess = async (): Promise<void> => {
  const env = readEnv();
  const databases = await openDatabases(env, say);
  let stopServer: () => Promise<void> = async () => undefined;
  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopping ??= stopServer().then(databases.stop, databases.stop);
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stop().then(() => process.exit(0)));
  try {
    const prepared = await prepareDatabase(env, databases, say);
    // Only now: better-auth remembers a schema that it finds wrong until the process ends.
    const { createServer } = await import('./server.ts');
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
      demo: prepared.demo,
      webRoot: webRoots.find(root => existsSync(path.join(root, 'index.html'))) ?? null,
      schemaProblem: prepared.problem,
    });
    stopServer = close;
    await start().catch((error: NodeJS.ErrnoException) => refuseAddress(env, error));
    await describe(prepared, deps.publicUrl);
  } catch (error) {
    await stop();
    throw error;
  }
};
