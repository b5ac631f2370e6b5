import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readMigrations } from './migrations.ts';

/**
 * Makes the next empty migration and answers its path. Words are joined by `_`.
 * @throws when the name holds anything but letters, digits, spaces, `-` and `_`.
 */
export const createMigration = (folder: string, name: string): string => {
  const words = name
    .trim()
    .toLowerCase()
    .split(/[\s_-]+/)
    .join('_');
  if (!/^[a-z][a-z0-9_]*$/.test(words))
    throw new Error(`Ongeldige naam voor een migratie: ${name}. Gebruik kleine letters, cijfers en _.`);
  const number = readMigrations(folder).length + 1;
  const file = path.join(folder, `${String(number).padStart(4, '0')}_${words}.sql`);
  const head =
    '-- Why this is needed.\n-- A new table of a network: copy the policies from 0004_isolation.sql; test/catalogue.test.ts says what is missing.\n';
  writeFileSync(file, head, { flag: 'wx' });
  return file;
};
