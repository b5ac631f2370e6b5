import postgres from 'postgres';
import type { RoleNames } from '../connect/roles.ts';
import { type Migration, renderMigration } from './migrations.ts';

/** A migration that ran was changed or is gone, or a role is not there: a person has to look, nothing was done. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

type Applied = { name: string; checksum: string };

const lockKey = 727_100_316;

const checkApplied = (migrations: Migration[], applied: Applied[]): void => {
  applied.forEach((row, i) => {
    const file = migrations[i];
    if (!file || file.name !== row.name)
      throw new MigrationError(
        `De database kent migratie ${row.name}, maar dit programma niet. Werk het programma bij.`,
      );
    if (file.checksum !== row.checksum)
      throw new MigrationError(
        `Migratie ${row.name} is gewijzigd nadat ze was uitgevoerd. Zet het bestand terug.`,
      );
  });
};

const checkRoles = async (sql: postgres.Sql, names: RoleNames): Promise<void> => {
  const { app, public: publicRole, auth, guard } = names;
  const [missing] = await sql<{ name: string }[]>`
    select name from unnest(${[app, publicRole, auth, guard]}::text[]) name
    where not exists (select from pg_roles where rolname = name)`;
  if (missing)
    throw new MigrationError(
      `Databaserol ${missing.name} bestaat niet. Klopt DATABASE_ROLE_PREFIX, en is uitgevoerd wat npm run db:roles toont?`,
    );
};

/**
 * Brings the schema up to date, as the owner: forward only, one migration a transaction, under an advisory lock so
 * that two starting processes do not run it twice. Returns the names that ran.
 * @throws MigrationError when a file that ran was changed or is missing, or when one of the roles is not there.
 */
export const migrate = async (
  ownerUrl: string,
  migrations: Migration[],
  names: RoleNames,
): Promise<string[]> => {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await checkRoles(sql, names);
    await sql`select pg_advisory_lock(${lockKey})`;
    await sql`create schema if not exists migration`;
    await sql`create table if not exists migration.applied (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`;
    await sql.unsafe(
      `grant usage on schema migration to ${names.app}; grant select on migration.applied to ${names.app}`,
    );
    const applied = await sql<Applied[]>`select name, checksum from migration.applied order by name`;
    checkApplied(migrations, applied);
    const ran: string[] = [];
    for (const migration of migrations.slice(applied.length)) {
      await sql.begin(async tx => {
        await tx.unsafe(renderMigration(migration, names));
        await tx`insert into migration.applied (name, checksum) values (${migration.name}, ${migration.checksum})`;
      });
      ran.push(migration.name);
    }
    return ran;
  } finally {
    await sql.end({ timeout: 5 });
  }
};

/** What keeps the schema from being used: a sentence for the operator, or null when it is up to date. */
export const schemaProblem = async (appUrl: string, migrations: Migration[]): Promise<string | null> => {
  const sql = postgres(appUrl, { max: 1, onnotice: () => undefined });
  try {
    const [there] = await sql`select to_regclass('migration.applied') is not null as there`;
    if (!there?.there) return 'De database is nog leeg. Voer npm run db:migrate uit.';
    const applied = await sql<Applied[]>`select name, checksum from migration.applied order by name`;
    checkApplied(migrations, applied);
    if (applied.length < migrations.length)
      return `De database loopt ${migrations.length - applied.length} migratie(s) achter. Voer npm run db:migrate uit.`;
    return null;
  } catch (error) {
    if (error instanceof MigrationError) return error.message;
    throw error;
  } finally {
    await sql.end({ timeout: 5 });
  }
};
