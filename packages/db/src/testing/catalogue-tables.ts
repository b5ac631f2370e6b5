import type { Sql } from '../connect/client.ts';
import type { RoleNames } from '../connect/roles.ts';

/** A connection or an open transaction. */
export type Reader = Pick<Sql, 'unsafe'>;
export type Finding = { subject: string; problem: string };
export type FindIn = (sql: Reader, names: RoleNames) => Promise<Finding[]>;

export const find = (sql: Reader, text: string, parameters: string[] = []): Promise<Finding[]> =>
  sql.unsafe<Finding[]>(text, parameters);

/** Whatever bears netwerk_id belongs to one network. */
const tenant = `tenant as (
  select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, a.attnum as netwerk
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'netwerk_id' and not a.attisdropped
  where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p'))`;

export const listTenantTables = async (sql: Reader): Promise<string[]> => {
  const rows = await sql.unsafe<{ relname: string }[]>(
    `with ${tenant} select relname from tenant order by relname`,
  );
  return rows.map(row => row.relname);
};

/** A table without netwerk_id is outside row security by network: each one needs a reason. */
export const findGlobalTables: FindIn = sql =>
  find(
    sql,
    `with ${tenant} select c.relname as subject, 'has no netwerk_id' as problem from pg_class c
     where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p', 'f') and c.oid not in (select oid from tenant)`,
  );

export const findUnforced: FindIn = sql =>
  find(
    sql,
    `with ${tenant} select relname as subject, 'row security is not enabled and forced' as problem from tenant
     where not (relrowsecurity and relforcerowsecurity)`,
  );

const verified = '(netwerk_id = ( SELECT app.verified_netwerk() AS verified_netwerk))';

/** Each command has a policy for the app, and each policy is `false`, or the verified network and perhaps more. */
export const findLoosePolicies: FindIn = (sql, names) =>
  find(
    sql,
    `with ${tenant},
     policy as (select t.relname, p.*, p.polroles = array[$1::regrole::oid] as app
       from pg_policy p join tenant t on t.oid = p.polrelid),
     part as (select relname, polname, expr from policy cross join lateral
       unnest(array[pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)]) expr where expr is not null)
     select t.relname as subject, 'the app has no policy for ' || c.name as problem
       from tenant t cross join (values ('r', 'select'), ('a', 'insert'), ('w', 'update'), ('d', 'delete')) c (cmd, name)
       where not exists (select from policy p
         where p.polrelid = t.oid and p.app and p.polpermissive and p.polcmd::text in (c.cmd, '*'))
     union all select relname || '.' || polname, 'is not for the app alone' from policy where not app
     union all select relname || '.' || polname, 'says nothing' from policy where polqual is null and polwithcheck is null
     union all select relname || '.' || polname, 'does not begin with the verified network: ' || expr from part
       where expr <> 'false' and expr <> '${verified}' and not starts_with(expr, '(${verified} AND ')`,
    [names.app],
  );

export const findIndexesWithoutNetwerk: FindIn = sql =>
  find(
    sql,
    `with ${tenant} select i.indexrelid::regclass::text as subject, 'does not begin with netwerk_id' as problem
     from pg_index i join tenant t on t.oid = i.indrelid where i.indkey[0] <> t.netwerk`,
  );

const keys = `key as (select con.conname, con.conrelid, con.conkey, con.confrelid, con.confkey, c.relname
  from pg_constraint con join pg_class c on c.oid = con.conrelid
  where con.contype = 'f' and c.relnamespace = 'app'::regnamespace)`;

export const findKeysAcross: FindIn = sql =>
  find(
    sql,
    `with ${tenant}, ${keys}
     select k.relname || '.' || k.conname as subject, 'does not hold its child to its own network' as problem
     from key k left join tenant child on child.oid = k.conrelid left join tenant parent on parent.oid = k.confrelid
     where (parent.oid is not null
         and (k.conkey[1] is distinct from child.netwerk or k.confkey[1] is distinct from parent.netwerk))
       or (k.confrelid = 'app.netwerk'::regclass and k.conkey is distinct from array[child.netwerk])`,
  );

/** The leading columns of some whole index are netwerk_id and the key's columns, in any order after the first. */
export const findKeysWithoutIndex: FindIn = sql =>
  find(
    sql,
    `with ${tenant}, ${keys},
     wanted as (select k.*, t.netwerk, array(select distinct a from unnest(k.conkey || t.netwerk) a where a is not null) as columns
       from key k left join tenant t on t.oid = k.conrelid)
     select w.relname || '.' || w.conname as subject, 'no index begins with its columns' as problem from wanted w
     where not exists (select from pg_index i
       where i.indrelid = w.conrelid and i.indisvalid and i.indpred is null
         and (w.netwerk is null or i.indkey[0] = w.netwerk)
         and (i.indkey::int2[])[0:cardinality(w.columns) - 1] @> w.columns)`,
  );

export const findCounters: FindIn = sql =>
  find(
    sql,
    `select c.relname as subject, 'is a sequence' as problem from pg_class c
       where c.relnamespace = 'app'::regnamespace and c.relkind = 'S'
     union all select c.relname || '.' || a.attname, 'counts by itself'
       from pg_attribute a join pg_class c on c.oid = a.attrelid
       left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
       where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')
         and (a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) ~* 'nextval')`,
  );

const rowTrigger = 1;

export const findTriggers: FindIn = sql =>
  find(
    sql,
    `with ${tenant} select t.relname || '.' || g.tgname as subject, 'is a row trigger' as problem
       from pg_trigger g join tenant t on t.oid = g.tgrelid where not g.tgisinternal and (g.tgtype & ${rowTrigger}) <> 0
     union all select t.relname || '.' || r.rulename, 'is a rewrite rule'
       from pg_rewrite r join tenant t on t.oid = r.ev_class`,
  );

/** A view runs as its owner unless it says otherwise, and a materialized view cannot say otherwise. */
export const findOpenViews: FindIn = sql =>
  find(
    sql,
    `select c.relname as subject, 'runs with the rights of its owner' as problem from pg_class c
     where c.relnamespace = 'app'::regnamespace
       and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1']))`,
  );
