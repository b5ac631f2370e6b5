import type { Tx } from '@speerpunt/db/connect/kysely';
import type { NetwerkRole } from '@speerpunt/domain/access/permissions';
import type { ProgressStatus } from '@speerpunt/domain/activiteit/activiteit';
import { mayReportProgress } from '@speerpunt/domain/activiteit/may-report-progress';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { isRunning } from '@speerpunt/domain/plan/plan';
import { sql } from 'kysely';
import { type AuditBy, writeAudit } from '../history/write-audit.ts';
import { loadActiviteit } from './load-activiteit.ts';

type Report = { id: string; activiteitId: string; status: ProgressStatus; sentence: string | null };

/** What this same report made when it was sent before. @throws ID_IN_USE when the id is that of another one */
const retryOf = async (tx: Tx, by: AuditBy, { id, activiteitId, status, sentence }: Report) => {
  const found = await tx
    .selectFrom('activiteitProgress')
    .select(['id', 'reportedAt'])
    .where('netwerkId', '=', by.netwerkId)
    .where('id', '=', id)
    .where('activiteitId', '=', activiteitId)
    .where('status', '=', status)
    .where(sql<boolean>`sentence is not distinct from ${sentence}`)
    .where('reportedBy', '=', by.userId)
    .executeTakeFirst();
  if (!found) throw new DomainError('ID_IN_USE');
  return found;
};

/**
 * Says how an activity goes, until its plan is afgesloten. A werkgroep may for the activities of its own gremia.
 * Reports are added, never changed: the latest holds. @throws PLAN_CLOSED, NOT_OWN_GREMIUM, NOT_FOUND, ID_IN_USE
 */
export const reportProgress = async (tx: Tx, by: AuditBy, role: NetwerkRole, report: Report) => {
  const activiteit = await loadActiviteit(tx, by.netwerkId, report.activiteitId);
  if (activiteit.deletedAt) throw new DomainError('ALREADY_DELETED');
  if (!isRunning(activiteit.state)) throw new DomainError('PLAN_CLOSED');
  const own = await tx
    .selectFrom('membershipGremium')
    .select('gremiumId')
    .where('netwerkId', '=', by.netwerkId)
    .where('userId', '=', by.userId)
    .execute();
  const ownGremiumIds = own.map(row => row.gremiumId);
  if (!mayReportProgress({ role, ownGremiumIds, activiteitGremiumIds: activiteit.gremiumIds }))
    throw new DomainError('NOT_OWN_GREMIUM');
  const made = await tx
    .insertInto('activiteitProgress')
    .values({ ...report, netwerkId: by.netwerkId, planId: activiteit.planId, reportedBy: by.userId })
    .onConflict(conflict => conflict.columns(['netwerkId', 'id']).doNothing())
    .returning(['id', 'reportedAt'])
    .executeTakeFirst();
  if (!made) return retryOf(tx, by, report);
  const { status, sentence } = report;
  await writeAudit(tx, by, [
    {
      planId: activiteit.planId,
      noun: 'activiteit',
      itemId: report.activiteitId,
      action: 'progress',
      before: null,
      after: { title: activiteit.title, status, sentence },
    },
  ]);
  return made;
};
