import type { Builder } from '@speerpunt/db/connect/kysely';
import { sql } from 'kysely';

export const getNetwerk = (db: Builder, slug: string) =>
  db
    .selectFrom('netwerk')
    .select(['id', 'slug', 'name', 'consortium', 'inhabitants', 'fictional', 'version'])
    .where('slug', '=', slug);

export const listGemeenten = (db: Builder) => db.selectFrom('netwerkGemeente').select('name').orderBy('name');

export const listOrganisaties = (db: Builder) =>
  db.selectFrom('organisatie').select(['id', 'name', 'kinds', 'website']).orderBy('name');

export const listGremia = (db: Builder) =>
  db.selectFrom('gremium').select(['id', 'name', 'kind']).orderBy('name');

export const listDeelnetwerken = (db: Builder) =>
  db.selectFrom('deelnetwerk').select(['id', 'shortName', 'name', 'penvoerderId']).orderBy('position');

export const listCeilings = (db: Builder) =>
  db
    .selectFrom('deelnetwerkCeiling')
    .select(['deelnetwerkId', 'year', 'ceilingCent', 'statedYear'])
    .orderBy('year');

export const listHours = (db: Builder) =>
  db
    .selectFrom('penvoerderHours')
    .select(['organisatieId', 'year', 'kind', 'perWeek'])
    .orderBy('year')
    .orderBy('kind');

/** Everyone who is or was a member: a former member's name stands by what that person wrote. */
export const listMembers = (db: Builder) =>
  db
    .selectFrom('membership')
    .select(['userId', 'name', 'email', 'role', 'createdAt', 'endedAt', 'version'])
    // One's own rows in other networks pass row security too: leave them out.
    .where('netwerkId', '=', sql<string>`(select app.verified_netwerk())`)
    .orderBy('name');

export const listMemberGremia = (db: Builder) =>
  db.selectFrom('membershipGremium').select(['userId', 'gremiumId']);
