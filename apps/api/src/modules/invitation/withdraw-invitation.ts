import type { Tx } from '@speerpunt/db/connect/kysely';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { type AuditBy, writeAudit } from '../history/write-audit.ts';

/** Makes a link that was not used yet worthless. Row security keeps a beheerder to coordinators. @throws NOT_FOUND */
export const withdrawInvitation = async (tx: Tx, by: AuditBy, id: string) => {
  const gone = await tx
    .deleteFrom('invitation')
    .where('netwerkId', '=', by.netwerkId)
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .returning(['role', 'gremiumIds'])
    .executeTakeFirst();
  if (!gone) throw new DomainError('NOT_FOUND');
  await writeAudit(tx, by, [
    { planId: null, noun: 'invitation', itemId: id, action: 'delete', before: gone, after: null },
  ]);
  return { id };
};
