import { loginRoles } from '../connect/cluster.ts';
import { databaseSql, roleNames, rolesSql } from '../connect/roles.ts';
import { readCliEnv } from './env.ts';
import { runCli } from './run-cli.ts';

const settings = {
  owner: 'DATABASE_OWNER_URL',
  app: 'DATABASE_URL',
  public: 'DATABASE_PUBLIC_URL',
  auth: 'DATABASE_AUTH_URL',
};
const placeholder = (role: string): string => `VERVANG-WACHTWOORD-${role.toUpperCase()}`;

await runCli(async () => {
  const names = roleNames(readCliEnv().DATABASE_ROLE_PREFIX);
  const [owner, app, publicRole, auth] = loginRoles.map(placeholder);
  const passwords = { owner: owner ?? '', app: app ?? '', public: publicRole ?? '', auth: auth ?? '' };
  const urls = loginRoles.map(
    role => `--   ${settings[role]}=postgres://${names[role]}:${placeholder(role)}@localhost:5432/speerpunt`,
  );
  return [
    '-- Voer dit eenmaal uit als beheerder (superuser) van PostgreSQL 15 of nieuwer, bijvoorbeeld met psql.',
    '-- Vervang eerst de vier wachtwoorden; elke rol hoort een eigen te hebben. Daarna zijn de instellingen:',
    ...urls,
    '',
    rolesSql(names, passwords),
    ...databaseSql(names, 'speerpunt').map(statement => `${statement};`),
  ].join('\n');
});
