/** Names of the roles in a cluster. Roles belong to the cluster, so a prefix keeps two installations apart. */
export type RoleNames = { owner: string; app: string; public: string; auth: string; guard: string };

export const defaultRolePrefix = 'speerpunt';

/** @throws when the prefix is not a plain lower-case word. */
export const roleNames = (prefix: string = defaultRolePrefix): RoleNames => {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(prefix))
    throw new Error(`Ongeldig voorvoegsel voor databaserollen: ${prefix}`);
  return {
    owner: `${prefix}_owner`,
    app: `${prefix}_app`,
    public: `${prefix}_public`,
    auth: `${prefix}_auth`,
    guard: `${prefix}_guard`,
  };
};

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * The SQL that makes the roles; run it once as a superuser. The guard cannot log in: it owns the functions that look
 * up membership and sessions. Passwords are only set for roles that do not exist yet.
 */
export const rolesSql = (
  names: RoleNames,
  passwords: Record<'owner' | 'app' | 'public' | 'auth', string>,
): string => {
  const login = (['owner', 'app', 'public', 'auth'] as const).map(
    role => `do $$ begin
  if not exists (select from pg_roles where rolname = ${literal(names[role])}) then
    create role ${names[role]} login nosuperuser nobypassrls nocreatedb nocreaterole password ${literal(passwords[role])};
  end if;
end $$;`,
  );
  return `${login.join('\n')}
do $$ begin
  if not exists (select from pg_roles where rolname = ${literal(names.guard)}) then
    create role ${names.guard} nologin nosuperuser nobypassrls;
  end if;
end $$;
grant ${names.guard} to ${names.owner};
alter role ${names.auth} set search_path = auth;
alter role ${names.app} set search_path = app;
`;
};

/** The SQL that makes a database of our own; run it as a superuser, outside a transaction. */
export const databaseSql = (names: RoleNames, database: string): string[] => [
  `create database ${database} owner ${names.owner} template template0 encoding 'UTF8'`,
  `revoke all on database ${database} from public`,
  `grant connect on database ${database} to ${names.app}, ${names.public}, ${names.auth}`,
];
