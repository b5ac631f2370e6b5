import type { Sql } from '../connect/client.ts';
import type { RoleNames } from '../connect/roles.ts';
import { globalTables } from './global-tables.ts';

/** A connection or an open transaction. */
export type Reader = Pick<Sql, 'unsafe'>;
export type Finding = { subject: string; problem: string };
export type FindIn = (sql: Reader, names: RoleNames) => Promise<Finding[]>;

export const find = (sql: Reader, text: string, parameters: string[] = []): Promise<Finding[]> =>
  sql.unsafe<Finding[]>(text, parameters);

/** The schemas that are ours. */
export const ours = `ours as (select oid, nspname from pg_namespace where nspname in ('app', 'auth'))`;

/** Whatever bears netwerk_id belongs to one network. */
export const tenant = `tenant as (
  select c.oid, c.relname, a.attnum as netwerk
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'netwerk_id' and not a.attisdropped
  where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p'))`;

export const listTenantTables = async (sql: Reader): Promise<string[]> => {
  const rows = await sql.unsafe<{ relname: string }[]>(
    `with ${tenant} select relname from tenant order by relname`,
  );
  return rows.map(row => row.relname);
};

/** A table without netwerk_id is outside row security by network: each one stands in the list, with its reason. */
export const findGlobalTables: FindIn = async sql => {
  const found = await find(
    sql,
    `with ${tenant} select c.relname as subject, 'has no netwerk_id' as problem from pg_class c
     where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p', 'f') and c.oid not in (select oid from tenant)`,
  );
  const gone = Object.keys(globalTables).filter(table => !found.some(({ subject }) => subject === table));
  return [
    ...found.filter(({ subject }) => !(subject in globalTables)),
    ...gone.map(subject => ({ subject, problem: 'is in the list of global tables and is none' })),
  ];
};

/** Of every table of the app, also of what belongs to no network. */
export const findUnforced: FindIn = sql =>
  find(
    sql,
    `select relname as subject, 'row security is not enabled and forced' as problem from pg_class
     where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`,
  );

/** The index with what it is on, so that an exception stands for that and not for a name. */
export const findIndexesWithoutNetwerk: FindIn = sql =>
  find(
    sql,
    `with ${tenant} select i.indexrelid::regclass || ' ' || substring(pg_get_indexdef(i.indexrelid) from 'USING (.*)') as subject,
       'does not begin with netwerk_id' as problem
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
    `with ${ours} select c.relname as subject, 'is a sequence' as problem from pg_class c join ours o on o.oid = c.relnamespace
       where c.relkind = 'S'
     union all select c.relname || '.' || a.attname, 'counts by itself'
       from pg_attribute a join pg_class c on c.oid = a.attrelid join ours o on o.oid = c.relnamespace
       left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
       where c.relkind in ('r', 'p')
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
