import type { RoleNames } from '../connect/roles.ts';

type Command = 'select' | 'insert' | 'update' | 'delete' | 'all';
export type PinnedPolicy = {
  for: Command;
  to: keyof RoleNames;
  using: string | null;
  check: string | null;
  reason: string;
};

const pin =
  (to: keyof RoleNames, reason: string) =>
  (command: Command, using: string | null, check: string | null = null): PinnedPolicy => ({
    for: command,
    to,
    using,
    check,
    reason,
  });

const me = '(SELECT app.current_user_id())';
const verified = '(netwerk_id = (SELECT app.verified_netwerk()))';
const asked = "(NULLIF(current_setting('app.user_id', true), ''))::uuid";
const own = `(user_id = ${asked})`;
const ownNetwerken = `(netwerk_id IN (SELECT m.netwerk_id FROM app.membership m WHERE ((m.user_id = ${asked}) AND (m.ended_at IS NULL))))`;
const byHash = "(token_hash = NULLIF(current_setting('app.invitation_hash', true), ''))";
const coordinator = `(${verified} AND (SELECT app.is_coordinator()))`;
const ofCoordinator = "(role = 'coordinator') AND (SELECT app.is_beheerder())";
const vacant = `${ofCoordinator} AND (NOT app.has_coordinator(netwerk_id)) AND (lower(email) <> (SELECT lower(o.email) FROM app.own_account() o(id, name, email)))`;
const open = '(accepted_at IS NULL)';

const beforeNetwerk = pin('app', "one's own memberships are read before any network is known");
const aBeheerder = pin('app', 'a beheerder invites coordinators of a network that it is no member of');
const ownership = pin(
  'guard',
  "the guard looks up one person's membership, which verified_netwerk() stands on",
);
const vacancy = pin('guard', 'whether a network has a coordinator, for whoever is none of it');
const holder = pin('guard', 'the guard finds an invitation by the hash of its link');
const planHeads = pin('guard', "the guard locks, moves and lists the plans of one's own networks");
const deelnetwerken = pin('guard', "the guard counts the deelnetwerken of one's own networks");
const tenant = pin('app', "the tenant itself: one's own; a beheerder makes and lists them");
const anyNetwerk = pin('guard', 'the guard finds a network by its slug or its invitation');
const ownRole = pin('app', 'the own national role');
const givenRole = pin('guard', 'a national role is looked up, and given for a link');
const nationalLog = pin('app', 'who has a national role logs what it did');
const operator = pin('owner', 'whoever owns the database makes the first beheerder and keeps the lists');
const national = pin('app', 'national lists are read by all');

/**
 * Every policy that does not hold a table of a network to the verified one, and every policy on a table outside the
 * networks: expression, command and role as they must be, in the words of `normalise`.
 */
export const pinnedPolicies: Record<string, PinnedPolicy> = {
  'membership.own_select': beforeNetwerk('select', `((user_id = ${me}) OR ${verified})`),
  'membership.guard_select': ownership('select', own),
  'membership.guard_insert': ownership('insert', null, own),
  'membership.guard_update': ownership('update', own, own),
  'membership.guard_coordinators': vacancy('select', "((role = 'coordinator') AND (ended_at IS NULL))"),
  'membership_gremium.guard_select': ownership('select', own),
  'membership_gremium.guard_insert': ownership('insert', null, own),
  'invitation.coordinator_select': aBeheerder('select', `(${coordinator} OR (${ofCoordinator}))`),
  'invitation.coordinator_insert': aBeheerder(
    'insert',
    null,
    `((${coordinator} OR (${vacant} AND for_vacancy)) AND (created_by = ${me}))`,
  ),
  'invitation.coordinator_update': aBeheerder(
    'update',
    `((${coordinator} OR (${vacant})) AND ${open})`,
    `((${coordinator} OR (${vacant} AND for_vacancy)) AND ${open})`,
  ),
  'invitation.coordinator_delete': aBeheerder(
    'delete',
    `((${coordinator} OR (${ofCoordinator})) AND ${open})`,
  ),
  'invitation.guard_select': holder('select', byHash),
  'invitation.guard_update': holder('update', byHash, byHash),
  'audit.own_insert': aBeheerder(
    'insert',
    null,
    `((${verified} OR ((noun = ANY (ARRAY['netwerk', 'invitation'])) AND (SELECT app.is_beheerder()))) AND (user_id = ${me}))`,
  ),
  'plan.guard_select': planHeads('select', ownNetwerken),
  'plan.guard_update': planHeads('update', verified, verified),
  'deelnetwerk.guard_select': deelnetwerken('select', ownNetwerken),

  'netwerk.own_select': tenant(
    'select',
    `((id = (SELECT app.verified_netwerk())) OR (SELECT app.is_beheerder()) OR (id IN (SELECT m.netwerk_id FROM app.membership m WHERE ((m.user_id = ${me}) AND (m.ended_at IS NULL)))))`,
  ),
  'netwerk.beheerder_insert': tenant('insert', null, '(SELECT app.is_beheerder())'),
  'netwerk.own_update': tenant(
    'update',
    '(id = (SELECT app.verified_netwerk()))',
    '(id = (SELECT app.verified_netwerk()))',
  ),
  'netwerk.guard_select': anyNetwerk('select', 'true'),
  'landelijke_role.own_select': ownRole('select', `(user_id = ${me})`),
  'landelijke_role.guard_all': givenRole('all', own, own),
  'landelijke_invitation.guard_all': holder('all', byHash, byHash),
  'landelijke_invitation.owner_all': operator('all', 'true', 'true'),
  'landelijke_audit.national_insert': nationalLog(
    'insert',
    null,
    `((user_id = ${me}) AND (EXISTS (SELECT FROM app.landelijke_role r WHERE (r.user_id = ${me}))))`,
  ),
  'landelijke_audit.owner_insert': operator('insert', null, '(user_id IS NULL)'),
  'landelijke_audit.owner_select': operator('select', 'true'),
  'term_list.all_select': national('select', 'true'),
  'term_list.owner_all': operator('all', 'true', 'true'),
  'term.all_select': national('select', 'true'),
  'term.owner_all': operator('all', 'true', 'true'),
};
