import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contents } from '../migrate/bring-up-to-date.ts';
import { migrationsFolder, readMigrations } from '../migrate/migrations.ts';
import { readLists } from '../seed/load-lists.ts';

/** The demo networks, and the national lists. */
export const demoFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../demo');

export const readContents = (): Contents => ({
  migrations: readMigrations(migrationsFolder),
  lists: readLists(demoFolder),
});
