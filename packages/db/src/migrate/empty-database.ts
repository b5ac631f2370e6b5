import postgres from 'postgres';

const lockTimeout = '10s';
const lockNotAvailable = '55P03';

/**
 * Drops every schema that the owner made, with all that is in it.
 * @throws when a running program holds on to a table for too long.
 */
export const emptyDatabase = async (ownerUrl: string): Promise<void> => {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql.begin(async tx => {
      await tx`select set_config('lock_timeout', ${lockTimeout}, true)`;
      const schemas = await tx<{ name: string }[]>`
        select nspname as name from pg_namespace where nspowner = current_user::regrole and nspname <> 'public'`;
      for (const { name } of schemas) await tx`drop schema ${tx(name)} cascade`;
    });
  } catch (error) {
    if (error instanceof postgres.PostgresError && error.code === lockNotAvailable)
      throw new Error('De database is in gebruik. Stop Speerpunt eerst en probeer het opnieuw.');
    throw error;
  } finally {
    await sql.end({ timeout: 5 });
  }
};
