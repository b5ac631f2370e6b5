import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RoleNames } from '../connect/roles.ts';

export type Migration = { name: string; sql: string; checksum: string };

/** Where they stand in the repository; a bundle stands elsewhere and must say so itself. */
export const migrationsFolder = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../migrations',
);

/**
 * Reads the `.sql` files of a folder in order. The checksum is of the file as it stands, whatever the role names.
 * @throws when the numbers are not 1, 2, 3 …: two of one number would run in another order elsewhere.
 */
export const readMigrations = (folder: string): Migration[] => {
  const files = readdirSync(folder)
    .filter(file => file.endsWith('.sql'))
    .sort();
  return files.map((file, i) => {
    if (!/^\d{4}_[a-z0-9_]+\.sql$/.test(file) || Number(file.slice(0, 4)) !== i + 1)
      throw new Error(
        `Migratie ${file} hoort nummer ${String(i + 1).padStart(4, '0')} te hebben, zoals 0001_naam.sql.`,
      );
    const sql = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    return { name: file, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
};

/** Fills in the role names of this cluster. */
export const renderMigration = (migration: Migration, names: RoleNames): string =>
  migration.sql.replaceAll(
    /\{\{(app|public|auth|guard|owner)\}\}/g,
    (_, role: keyof RoleNames) => names[role],
  );
