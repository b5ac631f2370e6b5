import path from 'node:path';
import { createMigration } from '../migrate/create-migration.ts';
import { migrationsFolder } from '../migrate/migrations.ts';
import { runCli } from './run-cli.ts';

await runCli(async () => {
  const name = process.argv.slice(2).join(' ');
  if (name === '') throw new Error('Geef een naam, zoals: npm run db:new -- activiteit comment');
  const file = createMigration(migrationsFolder, name);
  return `Gemaakt: packages/db/migrations/${path.basename(file)}`;
});
