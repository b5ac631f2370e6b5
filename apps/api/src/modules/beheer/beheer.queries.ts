import type { Builder } from '@speerpunt/db/connect/kysely';
import { sql } from 'kysely';

/** Asked in SQL, because a beheerder sees no member of a network. */
export const hasCoordinator = (netwerkId: 'netwerk.id' | 'invitation.netwerkId') =>
  sql<boolean>`app.has_coordinator(${sql.ref(netwerkId)})`.as('hasCoordinator');

export const listNetwerken = (db: Builder) =>
  db
    .selectFrom('netwerk')
    .select(['id', 'slug', 'name', 'consortium', 'fictional', 'createdAt', hasCoordinator('netwerk.id')])
    .orderBy('name');

/** Links to become coordinator that were not taken up, the latest first; without those that a coordinator put an end to. */
export const listCoordinatorInvitations = (db: Builder) =>
  db
    .selectFrom('invitation')
    .select(['netwerkId', 'id', 'email', 'name', 'createdAt', 'expiresAt'])
    // Row security keeps a beheerder to these; a beheerder who is coordinator somewhere sees more there.
    .where('role', '=', 'coordinator')
    .where('acceptedAt', 'is', null)
    .where(sql<boolean>`not (for_vacancy and app.has_coordinator(netwerk_id))`)
    .orderBy('createdAt', 'desc');
