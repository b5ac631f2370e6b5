import type { RoleNames } from '../connect/roles.ts';
import { type FindIn, type Finding, tenant } from './catalogue-tables.ts';
import { type PinnedPolicy, pinnedPolicies } from './pinned-policies.ts';

type Policy = {
  table: string;
  name: string;
  command: string;
  permissive: boolean;
  roles: string[];
  using: string | null;
  check: string | null;
};

const commands = { r: 'select', a: 'insert', w: 'update', d: 'delete', '*': 'all' } as const;

/** PostgreSQL's print of an expression without what only differs in form: line breaks, names of columns, casts of text. */
const normalise = (printed: string | null): string | null =>
  printed === null
    ? null
    : printed
        .replace(/\s+/g, ' ')
        .replaceAll('( SELECT', '(SELECT')
        .replace(/ AS \w+(?=\)| FROM )/g, '')
        .replace(/'::text\b(?!\[)/g, "'");

const verified = '(netwerk_id = (SELECT app.verified_netwerk()))';
const holdsToNetwerk = (expression: string): boolean =>
  expression === 'false' || expression === verified || expression.startsWith(`(${verified} AND `);

/** What is wrong with a policy that is no exception: it is for the app alone and holds each row to the verified network. */
const problemsOfOrdinary = (policy: Policy, app: string): string[] => {
  const expressions = [policy.using, policy.check].filter(expression => expression !== null);
  return [
    ...(policy.roles.join() === app ? [] : ['is not for the app alone']),
    ...(expressions.length > 0 ? [] : ['says nothing']),
    ...expressions
      .filter(expression => !holdsToNetwerk(expression))
      .map(expression => `does not begin with the verified network: ${expression}`),
  ];
};

const problemsOfPinned = (policy: Policy, pinned: PinnedPolicy, names: RoleNames): string[] => {
  const differs = (what: string, is: string | null, must: string | null) =>
    is === must ? [] : [`is pinned with another ${what}: ${is} instead of ${must}`];
  return [
    ...differs('role', policy.roles.join(), names[pinned.to]),
    ...differs('command', policy.command, pinned.for),
    ...differs('kind', policy.permissive ? 'permissive' : 'restrictive', 'permissive'),
    ...differs('using', policy.using, pinned.using),
    ...differs('check', policy.check, pinned.check),
  ];
};

const readPolicies = async (sql: Parameters<FindIn>[0]): Promise<Policy[]> => {
  const rows = await sql.unsafe<(Policy & { command: keyof typeof commands })[]>(
    `select c.relname as table, p.polname as name, p.polcmd::text as command, p.polpermissive as permissive,
       array(select coalesce(nullif(r, 0)::regrole::text, 'public') from unnest(p.polroles) r order by 1) as roles,
       pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
     from pg_policy p join pg_class c on c.oid = p.polrelid
     where c.relnamespace = 'app'::regnamespace order by 1, 2`,
  );
  return rows.map(row => ({
    ...row,
    command: commands[row.command],
    using: normalise(row.using),
    check: normalise(row.check),
  }));
};

const listTenants = async (sql: Parameters<FindIn>[0]): Promise<string[]> => {
  const rows = await sql.unsafe<{ relname: string }[]>(`with ${tenant} select relname from tenant`);
  return rows.map(row => row.relname);
};

/**
 * Each table of a network has a policy of the app for each command; each policy is `false`, or the verified network
 * and perhaps more, or exactly as it is pinned; and what is pinned is there.
 */
export const findLoosePolicies: FindIn = async (sql, names) => {
  const policies = await readPolicies(sql);
  const tables = await listTenants(sql);
  const missing: Finding[] = tables.flatMap(table =>
    ['select', 'insert', 'update', 'delete']
      .filter(
        command =>
          !policies.some(
            policy =>
              policy.table === table &&
              policy.permissive &&
              policy.roles.join() === names.app &&
              [command, 'all'].includes(policy.command),
          ),
      )
      .map(command => ({ subject: table, problem: `the app has no policy for ${command}` })),
  );
  const loose = policies.flatMap(policy => {
    const subject = `${policy.table}.${policy.name}`;
    const pinned = pinnedPolicies[subject];
    const problems = pinned
      ? problemsOfPinned(policy, pinned, names)
      : tables.includes(policy.table)
        ? problemsOfOrdinary(policy, names.app)
        : ['is on a table outside the networks and not pinned'];
    return problems.map(problem => ({ subject, problem }));
  });
  const gone = Object.keys(pinnedPolicies)
    .filter(subject => !policies.some(policy => `${policy.table}.${policy.name}` === subject))
    .map(subject => ({ subject, problem: 'is pinned and not there' }));
  return [...missing, ...loose, ...gone];
};
