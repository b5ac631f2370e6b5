import type { MembershipFields } from './membership.ts';

/** `role` is null when it stayed; `joined` and `left` are ids of gremia. */
export type MembershipChange = { role: MembershipFields['role'] | null; joined: string[]; left: string[] };

/** What one has to do to come from one membership to the other; null when they are the same, in whatever order. */
export const compareMembership = (
  before: MembershipFields,
  after: MembershipFields,
): MembershipChange | null => {
  const [had, has] = [new Set(before.gremiumIds), new Set(after.gremiumIds)];
  const change: MembershipChange = {
    role: before.role === after.role ? null : after.role,
    joined: [...has].filter(id => !had.has(id)),
    left: [...had].filter(id => !has.has(id)),
  };
  return change.role || change.joined.length || change.left.length ? change : null;
};
