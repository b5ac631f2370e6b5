import type { RoleNames } from '../connect/roles.ts';

export type GlobalTable = { reason: string; grants: Partial<Record<keyof RoleNames, string[]>> };

/**
 * Every table that belongs to no network, with all that each role is granted on it beside its owner. As any table it
 * has forced row security; its policies stand in pinned-policies.ts.
 */
export const globalTables: Record<string, GlobalTable> = {
  netwerk: {
    reason: 'the tenant itself: policies on its own id',
    grants: {
      app: [
        'select',
        'insert',
        'update (name)',
        'update (consortium)',
        'update (inhabitants)',
        'update (version)',
      ],
      guard: ['select'],
    },
  },
  landelijke_role: {
    reason: 'who is beheerder or VNPZ: the own row is read, the guard gives it for a link',
    grants: { app: ['select'], guard: ['select', 'insert'] },
  },
  landelijke_invitation: {
    reason: 'links to become one: made by the owner, taken up by the guard',
    grants: { guard: ['select', 'update (accepted_at)'] },
  },
  landelijke_audit: {
    reason: 'the log of the two above, which belong to no network',
    grants: { app: ['insert'] },
  },
  term_list: { reason: 'national lists, read by all, kept by VNPZ', grants: { app: ['select'] } },
  term: { reason: 'what stands in the lists', grants: { app: ['select'] } },
};
