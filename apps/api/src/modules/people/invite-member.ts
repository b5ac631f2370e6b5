import type { Tx } from '@speerpunt/db/connect/kysely';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { sql } from 'kysely';
import type { AuditBy } from '../history/write-audit.ts';
import { createInvitation, type NewInvitation } from '../invitation/create-invitation.ts';

/** Invites a person to a network. @throws EMAIL_IN_USE, ID_IN_USE, NOT_FOUND for a gremium that is not there. */
export const inviteMember = async (tx: Tx, by: AuditBy, publicUrl: string, person: NewInvitation) => {
  const member = await tx
    .selectFrom('membership')
    .select('userId')
    .where('netwerkId', '=', by.netwerkId)
    .where(sql<boolean>`lower(email) = ${person.email.trim().toLowerCase()}`)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  if (member) throw new DomainError('EMAIL_IN_USE');
  const { id, email, name, role } = person;
  const gremiumIds = [...new Set(person.gremiumIds)];
  if (gremiumIds.length > 0) {
    const found = await tx
      .selectFrom('gremium')
      .select('id')
      .where('netwerkId', '=', by.netwerkId)
      .where('id', 'in', gremiumIds)
      .execute();
    if (found.length !== gremiumIds.length) throw new DomainError('NOT_FOUND');
  }
  return createInvitation({ tx, by, publicUrl, forVacancy: false }, { id, email, name, role, gremiumIds });
};
