import { type FindIn, find } from './catalogue-tables.ts';

const ours = `ours as (select oid, nspname from pg_namespace where nspname in ('app', 'auth'))`;

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

export const findLooseRights: FindIn = (sql, names) =>
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
