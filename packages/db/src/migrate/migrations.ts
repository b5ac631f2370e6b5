import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RoleNames } from '../connect/roles.ts';

export type Migration = { name: string; sql: string; checksum: string };

/** Reads the `.sql` files of a folder in order. The checksum is of the file as it stands, whatever the role names. */
export const readMigrations = (folder: string): Migration[] =>
  readdirSync(folder)
    .filter(file => /^\d{4}_[a-z0-9_]+\.sql$/.test(file))
    .sort()
    .map(file => {
      const sql = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n');
      return { name: file, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });

/** Fills in the role names of this cluster. */
export const renderMigration = (migration: Migration, names: RoleNames): string =>
  migration.sql.replaceAll(/\{\{(app|public|auth|guard|owner)\}\}/g, (_, role: keyof RoleNames) => names[role]);
