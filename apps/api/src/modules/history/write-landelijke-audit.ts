import type { Tx } from '@speerpunt/db/connect/kysely';
import { v7 } from 'uuid';
import type { AuditRow } from './write-audit.ts';

/** As `writeAudit`, for what belongs to no network: links and roles of beheerders and VNPZ. */
export const writeLandelijkeAudit = async (
  tx: Tx,
  by: { userId: string; requestId: string },
  rows: Omit<AuditRow, 'planId'>[],
): Promise<void> => {
  await tx
    .insertInto('landelijkeAudit')
    .values(rows.map(row => ({ id: v7(), ...by, ...row })))
    .execute();
};
