import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { urlFor } from '../connect/cluster.ts';
import { localDatabase, openLocal } from '../connect/open-local.ts';
import { roleNames } from '../connect/roles.ts';
import { migrate } from '../migrate/migrate.ts';
import { migrationsFolder, readMigrations } from '../migrate/migrations.ts';
import { seedDemo } from '../seed/seed-demo.ts';
import { seedSynthetic } from '../seed/seed-synthetic.ts';
import { type CliEnv, readCliEnv } from './env.ts';
import { runCli } from './run-cli.ts';

const demoFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../demo');
const password = 'speerpunt-demo-2026';
const usage = 'Gebruik: npm run db:seed, of npm run db:seed -- --networks 65 --years 6';

const amount = (max: number) => z.coerce.number().int().min(1).max(max);
const amounts = z.object({ networks: amount(2000), years: amount(12).default(6) });

const readSize = (): z.infer<typeof amounts> | null => {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: { networks: { type: 'string' }, years: { type: 'string' } },
  });
  if (values.networks === undefined && values.years === undefined) return null;
  return amounts.parse(values);
};

const requireSize = (): ReturnType<typeof readSize> => {
  try {
    return readSize();
  } catch {
    throw new Error(`${usage} (hoogstens 2000 netwerken en 12 jaren).`);
  }
};

const seedLocal = async (env: CliEnv, size: ReturnType<typeof readSize>): Promise<string> => {
  const local = await openLocal({ dataDir: env.DATA_DIR });
  try {
    await migrate(local.ownerUrl, readMigrations(migrationsFolder), roleNames());
    if (!size) {
      await seedDemo(local, demoFolder, password);
      return `De voorbeeldnetwerken staan in de ingebouwde database. Wachtwoord: ${password}`;
    }
    await seedSynthetic(urlFor(local.superUrl, localDatabase), { ...size, folder: demoFolder, password });
    return `${size.networks} netwerken met elk ${size.years} jaarplannen staan in de ingebouwde database.
Inloggen: coordinator@synthetisch-0001.example, wachtwoord ${password}`;
  } finally {
    await local.stop();
  }
};

const seedElsewhere = async (env: CliEnv): Promise<string> => {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, DATABASE_AUTH_URL: authUrl } = env;
  if (!appUrl || !ownerUrl || !authUrl)
    throw new Error(
      'De voorbeeldnetwerken vragen om DATABASE_URL, DATABASE_OWNER_URL en DATABASE_AUTH_URL samen.',
    );
  await seedDemo({ appUrl, ownerUrl, authUrl }, demoFolder, password);
  return `De voorbeeldnetwerken staan in de database van DATABASE_URL. Wachtwoord: ${password}`;
};

await runCli(() => {
  const size = requireSize();
  const env = readCliEnv();
  if (!env.DATABASE_URL && !env.DATABASE_OWNER_URL) return seedLocal(env, size);
  // They are put in past row security, by a superuser; nobody wants them among real plans.
  if (size) throw new Error('Synthetische netwerken gaan alleen in de ingebouwde database.');
  return seedElsewhere(env);
});
