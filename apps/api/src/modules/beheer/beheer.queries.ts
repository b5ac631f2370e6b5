import type { Builder } from '@speerpunt/db/connect/kysely';

export const listNetwerken = (db: Builder) =>
  db
    .selectFrom('netwerk')
    .select(['id', 'slug', 'name', 'consortium', 'fictional', 'createdAt'])
    .orderBy('name');

/** Links to become coordinator that were not taken up, the latest first. */
export const listCoordinatorInvitations = (db: Builder) =>
  db
    .selectFrom('invitation')
    .select(['netwerkId', 'id', 'email', 'name', 'createdAt', 'expiresAt'])
    // Row security keeps a beheerder to these; a beheerder who is coordinator somewhere sees more there.
    .where('role', '=', 'coordinator')
    .where('acceptedAt', 'is', null)
    .orderBy('createdAt', 'desc');
