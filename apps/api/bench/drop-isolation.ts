import postgres from 'postgres';

/** Who a member is stands in these; the check of a request reads them before any network is known. */
const kept = ['netwerk', 'membership', 'invitation'];

/**
 * Takes row security off a clone. Our queries name no network, so each table becomes a view with the network as a
 * plain condition: what remains of the difference is what row security itself costs.
 */
export const dropIsolation = async (superUrl: string, appRole: string): Promise<void> => {
  const sql = postgres(superUrl, { max: 1, onnotice: () => undefined });
  try {
    const tables = await sql<{ name: string }[]>`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'netwerk_id'
      where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'`;
    for (const { name } of [...tables, { name: 'netwerk' }])
      await sql.unsafe(`alter table app.${name} no force row level security, disable row level security`);
    for (const { name } of tables.filter(table => !kept.includes(table.name)))
      await sql.unsafe(`
        alter table app.${name} rename to ${name}_all;
        create view app.${name} as select * from app.${name}_all
          where netwerk_id = nullif(current_setting('app.netwerk_id', true), '')::uuid;
        grant select on app.${name} to ${appRole}`);
    await sql`vacuum analyze`;
  } finally {
    await sql.end({ timeout: 5 });
  }
};
