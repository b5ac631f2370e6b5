import type { Member } from '../../trpc/procedures.ts';
import type { AuditBy } from './write-audit.ts';

/** Where and by whom, out of a mutation's context. */
export const auditBy = (ctx: { who: Member; requestId: string }): AuditBy => ({
  netwerkId: ctx.who.netwerkId,
  userId: ctx.who.userId,
  requestId: ctx.requestId,
});
