import { generateTypes, writeTypes } from '../migrate/generate-types.ts';
import { schemaProblem } from '../migrate/migrate.ts';
import { migrationsFolder, readMigrations } from '../migrate/migrations.ts';
import { readCliEnv } from './env.ts';
import { openTarget } from './open-target.ts';
import { runCli } from './run-cli.ts';

await runCli(async () => {
  const target = await openTarget(readCliEnv());
  try {
    const problem = await schemaProblem(target.ownerUrl, readMigrations(migrationsFolder));
    if (problem) throw new Error(problem);
    const changed = writeTypes(generateTypes(target.ownerUrl));
    return changed
      ? 'Typen bijgewerkt: packages/db/src/connect/database.ts'
      : 'Niets te doen: de typen kloppen.';
  } finally {
    await target.close();
  }
});
