import postgres from 'postgres';

/** The app logs in as a role that row security does not hold: the boot stops here. */
export class UnsafeRoleError extends Error {
  override name = 'UnsafeRoleError';
}

/** What makes the role unsafe, worst first. */
const reasons = {
  superuser: 'ze is beheerder (superuser)',
  bypasses: 'ze omzeilt de rijbeveiliging (bypassrls)',
  makesRoles: 'ze mag zelf rollen maken (createrole)',
  owns: 'ze is eigenaar van tabellen of functies',
  creates: 'ze mag iets aanmaken in het schema',
} as const;

type Rights = Record<keyof typeof reasons, boolean> & { role: string };

/**
 * Refuses to serve as a role for which row security is no wall, by itself or through a role that it is a member of.
 * @throws UnsafeRoleError with one sentence for the operator.
 */
export const refuseUnsafeRole = async (appUrl: string): Promise<void> => {
  const sql = postgres(appUrl, { max: 1, onnotice: () => undefined });
  try {
    const [rights] = await sql<Rights[]>`
      with mine as (
        select r.rolsuper, r.rolbypassrls, r.rolcreaterole from pg_roles r
        where pg_has_role(current_user, r.oid, 'MEMBER')
      ), ours as (select n.oid, n.nspowner from pg_namespace n where n.nspname in ('app', 'auth'))
      select current_user as role,
        (select bool_or(rolsuper) from mine) as superuser,
        (select bool_or(rolbypassrls) from mine) as bypasses,
        (select bool_or(rolcreaterole) from mine) as "makesRoles",
        exists (select from pg_class c join ours o on o.oid = c.relnamespace
                where pg_has_role(current_user, c.relowner, 'MEMBER'))
          or exists (select from pg_proc p join ours o on o.oid = p.pronamespace
                     where pg_has_role(current_user, p.proowner, 'MEMBER')) as owns,
        exists (select from ours o where has_schema_privilege(current_user, o.oid, 'CREATE')
                or pg_has_role(current_user, o.nspowner, 'MEMBER')) as creates`;
    const found = (Object.keys(reasons) as (keyof typeof reasons)[]).find(reason => rights?.[reason]);
    if (rights && found)
      throw new UnsafeRoleError(
        `De app mag niet inloggen als databaserol ${rights.role}: ${reasons[found]}. Gebruik de rol voor de app die npm run db:roles beschrijft.`,
      );
  } finally {
    await sql.end({ timeout: 5 });
  }
};
