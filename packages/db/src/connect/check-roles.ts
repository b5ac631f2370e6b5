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
  ownsDatabase: 'ze is eigenaar van de database',
  owns: 'ze is eigenaar van een schema, tabellen of functies',
  createsSchemas: 'ze mag schema’s aanmaken in de database',
  creates: 'ze mag iets aanmaken in het schema',
} as const;

type Rights = Record<keyof typeof reasons, boolean> & { role: string };

/**
 * Why row security is no wall for the role that the app logs in as, by itself or through a role that it is a member
 * of: a sentence for the operator, or null. The right to make a schema counts too, because on an empty database the
 * role that may do so would own everything after the first migration.
 */
export const roleProblem = async (appUrl: string): Promise<string | null> => {
  const sql = postgres(appUrl, { max: 1, onnotice: () => undefined });
  try {
    const [rights] = await sql<Rights[]>`
      with mine as (
        select r.oid, r.rolsuper, r.rolbypassrls, r.rolcreaterole from pg_roles r
        where pg_has_role(current_user, r.oid, 'MEMBER')
      ), ours as (
        select n.oid, n.nspowner from pg_namespace n where n.nspname in ('app', 'auth', 'migration')
      ), here as (select d.oid, d.datdba from pg_database d where d.datname = current_database())
      select current_user as role,
        (select bool_or(rolsuper) from mine) as superuser,
        (select bool_or(rolbypassrls) from mine) as bypasses,
        (select bool_or(rolcreaterole) from mine) as "makesRoles",
        exists (select from here join mine on mine.oid = here.datdba) as "ownsDatabase",
        exists (select from ours join mine on mine.oid = ours.nspowner)
          or exists (select from pg_class c join ours o on o.oid = c.relnamespace join mine on mine.oid = c.relowner)
          or exists (select from pg_proc p join ours o on o.oid = p.pronamespace join mine on mine.oid = p.proowner) as owns,
        exists (select from here, mine where has_database_privilege(mine.oid, here.oid, 'CREATE')) as "createsSchemas",
        exists (select from ours o, mine where has_schema_privilege(mine.oid, o.oid, 'CREATE')) as creates`;
    const found = (Object.keys(reasons) as (keyof typeof reasons)[]).find(reason => rights?.[reason]);
    if (!rights || !found) return null;
    return `De app mag niet inloggen als databaserol ${rights.role}: ${reasons[found]}. Gebruik de rol voor de app die npm run db:roles beschrijft.`;
  } finally {
    await sql.end({ timeout: 5 });
  }
};

/** Refuses to serve as such a role. @throws UnsafeRoleError */
export const refuseUnsafeRole = async (appUrl: string): Promise<void> => {
  const problem = await roleProblem(appUrl);
  if (problem) throw new UnsafeRoleError(problem);
};
