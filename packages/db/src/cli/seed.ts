import { parseArgs } from 'node:util';
import { z } from 'zod';
import { urlFor } from '../connect/cluster.ts';
import { localDatabase } from '../connect/open-local.ts';
import { roleNames } from '../connect/roles.ts';
import { bringUpToDate } from '../migrate/bring-up-to-date.ts';
import { occupantsOf, demoPassword as password } from '../seed/demo-database.ts';
import { seedDemo } from '../seed/seed-demo.ts';
import { seedSynthetic } from '../seed/seed-synthetic.ts';
import { demoFolder, readContents } from './contents.ts';
import { type CliEnv, readCliEnv } from './env.ts';
import { openOwn } from './open-target.ts';
import { runCli } from './run-cli.ts';

const usage = 'Gebruik: npm run db:seed, of npm run db:seed -- --networks 65 --years 6';

const amount = (max: number) => z.coerce.number().int().min(1).max(max);
const amounts = z.object({ networks: amount(2000), years: amount(12).default(6), yes: z.boolean() });
type Size = z.infer<typeof amounts>;

/** How many synthetic networks are asked for; null asks for the demo. */
const readSize = (): Size | null => {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: {
      networks: { type: 'string' },
      years: { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  if (values.networks === undefined && values.years === undefined && !values.yes) return null;
  return amounts.parse(values);
};

const requireSize = (): Size | null => {
  try {
    return readSize();
  } catch {
    throw new Error(`${usage} (hoogstens 2000 netwerken en 12 jaren).`);
  }
};

const requireDemo = (env: CliEnv): void => {
  if (!env.DEMO)
    throw new Error(
      'De voorbeeldnetwerken komen met proefaccounts waarvan iedereen het wachtwoord kent. Zet DEMO=1 als je dat wilt.',
    );
};

const requireRoom = async (authUrl: string): Promise<void> => {
  if ((await occupantsOf(authUrl)) === 'others')
    throw new Error(
      'In deze database staan al mensen en plannen van jezelf. De voorbeeldnetwerken gaan alleen in een lege.',
    );
};

const seedNetworks = async (env: CliEnv, superUrl: string, authUrl: string, size: Size): Promise<string> => {
  const occupied = (await occupantsOf(authUrl)) === 'others';
  if (occupied && !size.yes)
    throw new Error(
      'In deze database staan al mensen en plannen van jezelf. Moeten er synthetische netwerken bij: herhaal dit met --yes',
    );
  const open = env.DEMO && !occupied;
  const { networks, years } = size;
  await seedSynthetic(superUrl, { networks, years, folder: demoFolder, password: open ? password : null });
  return `${networks} netwerken met elk ${years} jaarplannen staan in de ingebouwde database.
${open ? `Inloggen: coordinator@synthetisch-0001.example, wachtwoord ${password}` : 'Niemand kan erin inloggen.'}`;
};

const seedLocal = async (env: CliEnv, size: Size | null): Promise<string> => {
  if (!size) requireDemo(env);
  const local = await openOwn(env);
  try {
    await bringUpToDate(local.ownerUrl, readContents(), roleNames());
    if (size) return await seedNetworks(env, urlFor(local.superUrl, localDatabase), local.authUrl, size);
    await requireRoom(local.authUrl);
    await seedDemo(local, demoFolder, password);
    return `De voorbeeldnetwerken staan in de ingebouwde database. Wachtwoord: ${password}`;
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
  requireDemo(env);
  await requireRoom(authUrl);
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
