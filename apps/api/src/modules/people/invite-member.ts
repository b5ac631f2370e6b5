import type { Tx } from '@speerpunt/db/connect/kysely';
import type { NetwerkRole } from '@speerpunt/domain/access/permissions';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { sql } from 'kysely';
import { newLinkToken } from '../../auth/accounts.ts';
import { type AuditBy, writeAudit } from '../history/write-audit.ts';

export type NewMember = { id: string; email: string; name: string; role: NetwerkRole; gremiumIds: string[] };

const linkDays = 14;

/** Invites a person to a network. The link is shown once and kept only as a hash; it holds for two weeks. */
export const inviteMember = async (tx: Tx, by: AuditBy, publicUrl: string, person: NewMember) => {
  const { token, hash } = newLinkToken();
  const email = person.email.trim().toLowerCase();
  const member = await tx
    .selectFrom('membership')
    .select('userId')
    .where('netwerkId', '=', by.netwerkId)
    .where(sql<boolean>`lower(email) = ${email}`)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  if (member) throw new DomainError('EMAIL_IN_USE');
  if (person.gremiumIds.length > 0) {
    const found = await tx
      .selectFrom('gremium')
      .select('id')
      .where('netwerkId', '=', by.netwerkId)
      .where('id', 'in', person.gremiumIds)
      .execute();
    if (found.length !== new Set(person.gremiumIds).size) throw new DomainError('NOT_FOUND');
  }
  const made = await tx
    .insertInto('invitation')
    .values({
      netwerkId: by.netwerkId,
      id: person.id,
      email,
      name: person.name,
      role: person.role,
      gremiumIds: person.gremiumIds,
      tokenHash: hash,
      createdBy: by.userId,
      expiresAt: sql`now() + make_interval(days => ${linkDays})`,
    })
    .onConflict(conflict => conflict.columns(['netwerkId', 'id']).doNothing())
    .returning('expiresAt')
    .executeTakeFirst();
  if (!made) throw new DomainError('ID_IN_USE');
  await writeAudit(tx, by, [
    {
      planId: null,
      noun: 'invitation',
      itemId: person.id,
      action: 'create',
      before: null,
      after: { role: person.role },
    },
  ]);
  return { link: `${publicUrl}/uitnodiging/${token}`, expiresAt: made.expiresAt };
};

/** Makes a link that was not used yet worthless. @throws NOT_FOUND */
export const withdrawInvitation = async (tx: Tx, by: AuditBy, id: string) => {
  const gone = await tx
    .deleteFrom('invitation')
    .where('netwerkId', '=', by.netwerkId)
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .returning('role')
    .executeTakeFirst();
  if (!gone) throw new DomainError('NOT_FOUND');
  await writeAudit(tx, by, [
    {
      planId: null,
      noun: 'invitation',
      itemId: id,
      action: 'delete',
      before: { role: gone.role },
      after: null,
    },
  ]);
  return { id };
};
