import type { MembershipFields } from '@speerpunt/domain/access/membership';
import { useState } from 'react';
import type { OrganisatieData } from './organisatie-page.tsx';
import { readStaleMember, type StaleMember } from './read-stale-member.ts';

export type MemberBase = MembershipFields & { version: number };
/** What was there when the dialog opened, and what someone else made of it. */
export type MemberStale = { before: MembershipFields; current: StaleMember };

export const gremiumIdsOf = (data: OrganisatieData, userId: string): string[] =>
  data.memberGremia.filter(tie => tie.userId === userId).map(tie => tie.gremiumId);

/**
 * The membership that a dialog changes, as it stood when it opened: a refresh of the page behind it changes nothing.
 * After a stale refusal it goes on from what stands there, and tells what became different.
 */
export const useMemberBase = (opened: MemberBase) => {
  const [base, setBase] = useState(opened);
  const [stale, setStale] = useState<MemberStale | null>(null);
  /** True when the refusal was a stale one. */
  const rebase = (error: unknown): boolean => {
    const current = readStaleMember(error);
    if (!current) return false;
    setStale({ before: base, current });
    setBase(current);
    return true;
  };
  return { base, stale, rebase };
};
