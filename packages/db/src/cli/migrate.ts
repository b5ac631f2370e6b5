import { migrate } from '../migrate/migrate.ts';
import { migrationsFolder, readMigrations } from '../migrate/migrations.ts';
import { readCliEnv } from './env.ts';
import { describeTarget, openTarget } from './open-target.ts';
import { runCli } from './run-cli.ts';

await runCli(async () => {
  const target = await openTarget(readCliEnv());
  try {
    const ran = await migrate(target.ownerUrl, readMigrations(migrationsFolder), target.names);
    const place = describeTarget(target);
    if (ran.length === 0) return `Niets te doen: ${place} is bij.`;
    return `Uitgevoerd op ${place}:\n${ran.map(name => `  ${name}`).join('\n')}`;
  } finally {
    await target.close();
  }
});
