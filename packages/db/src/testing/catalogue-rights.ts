import type { RoleNames } from '../connect/roles.ts';
import { type FindIn, find, ours, type Reader } from './catalogue-tables.ts';
import { globalTables } from './global-tables.ts';

/** Every function that runs with another's rights; the exceptions are the allow-list. */
export const findDefiners: FindIn = sql =>
  find(
    sql,
    `with ${ours} select p.oid::regprocedure::text as subject, 'is security definer and not on the list' as problem
     from pg_proc p join ours o on o.oid = p.pronamespace where p.prosecdef`,
  );

export const findLooseFunctions: FindIn = (sql, names) =>
  find(
    sql,
    `with ${ours}, f as (select p.*, p.oid::regprocedure::text as subject from pg_proc p join ours o on o.oid = p.pronamespace)
     select subject, 'does not fix an empty search_path' as problem from f
       where not coalesce(proconfig, '{}') @> array['search_path=""']
     union all select subject, 'is security definer and not the guard''s' from f
       where prosecdef and proowner <> $1::regrole
     union all select subject, 'may be called by everyone' from f
       where exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0)`,
    [names.guard],
  );

/** Every right on a schema, relation, column or function of ours: where, what, whose. */
const grants = `granted as (
  select n.nspname as place, n.nspname::text as thing, 'schema' as kind, n.nspowner as owner, a.*
    from pg_namespace n cross join aclexplode(n.nspacl) a where n.nspname in ('app', 'auth', 'public', 'migration')
  union all select n.nspname, n.nspname || '.' || c.relname, 'relation', c.relowner, a.*
    from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join aclexplode(c.relacl) a
    where n.nspname in ('app', 'auth', 'migration')
  union all select n.nspname, n.nspname || '.' || c.relname || '.' || t.attname, 'relation', c.relowner, a.*
    from pg_attribute t join pg_class c on c.oid = t.attrelid join pg_namespace n on n.oid = c.relnamespace
    cross join aclexplode(t.attacl) a where n.nspname in ('app', 'auth', 'migration')
  union all select n.nspname, p.oid::regprocedure::text, 'function', p.proowner, a.*
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace cross join aclexplode(p.proacl) a
    where n.nspname in ('app', 'auth', 'migration'))`;

const findLooseGrants: FindIn = (sql, names) =>
  find(
    sql,
    `with ${grants}, roles as (select $1::regrole::oid as app, $2::regrole::oid as public, $3::regrole::oid as auth),
     problems as (
       select g.thing, g.grantee, g.privilege_type, case
         when g.grantee = 0 and g.kind <> 'function' then 'is granted to everyone'
         when g.grantee = r.public then 'the public role has no rights yet'
         when g.grantee in (r.app, r.auth) and g.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'CREATE', 'MAINTAIN')
           then 'is more than reading and writing'
         when g.grantee = r.app and g.place = 'auth' then 'the app has no rights in auth'
         when g.grantee = r.auth and g.place = 'app' and g.kind = 'relation' then 'signing in reads no table of the app'
         when g.is_grantable and g.grantee <> g.owner then 'may be handed on'
       end as problem
       from granted g cross join roles r)
     select thing || ': ' || lower(privilege_type) || ' to ' || coalesce(nullif(grantee, 0)::regrole::text, 'public') as subject, problem
       from problems where problem is not null
     union all select m.member::regrole::text, 'is a member of ' || m.roleid::regrole
       from pg_auth_members m, roles r where m.member in (r.app, r.public, r.auth)
     union all select d.defaclrole::regrole::text, 'hands out rights on what is still to be made' from pg_default_acl d
       left join pg_namespace n on n.oid = d.defaclnamespace where d.defaclnamespace = 0 or n.nspname in ('app', 'auth')`,
    [names.app, names.public, names.auth],
  );

/** All that is granted on the tables outside the networks, as 'term: select to app'. Owners are left out. */
const readGlobalGrants = async (sql: Reader, names: RoleNames): Promise<string[]> => {
  const rows = await sql.unsafe<{ table: string; right: string; role: string }[]>(
    `with granted as (
       select c.oid, c.relowner, null as column, a.* from pg_class c cross join aclexplode(c.relacl) a
       union all select c.oid, c.relowner, t.attname, a.* from pg_attribute t join pg_class c on c.oid = t.attrelid
         cross join aclexplode(t.attacl) a)
     select c.relname as table, lower(g.privilege_type) || coalesce(' (' || g.column || ')', '') as right,
       coalesce(nullif(g.grantee, 0)::regrole::text, 'public') as role
     from granted g join pg_class c on c.oid = g.oid
     where c.relnamespace = 'app'::regnamespace and g.grantee <> g.relowner and c.relname = any ($1)`,
    [Object.keys(globalTables)],
  );
  const ours = Object.entries(names);
  return rows.map(({ table, right, role }) => {
    const known = ours.find(([, name]) => name === role)?.[0];
    return `${table}: ${right} to ${known ?? role}`;
  });
};

const findGlobalGrants: FindIn = async (sql, names) => {
  const granted = await readGlobalGrants(sql, names);
  const listed = Object.entries(globalTables).flatMap(([table, { grants }]) =>
    Object.entries(grants).flatMap(([role, rights]) => rights.map(right => `${table}: ${right} to ${role}`)),
  );
  return [
    ...granted
      .filter(grant => !listed.includes(grant))
      .map(subject => ({ subject, problem: 'is more than the list of global tables gives' })),
    ...listed
      .filter(grant => !granted.includes(grant))
      .map(subject => ({ subject, problem: 'is listed and not granted' })),
  ];
};

export const findLooseRights: FindIn = async (sql, names) => [
  ...(await findLooseGrants(sql, names)),
  ...(await findGlobalGrants(sql, names)),
];
