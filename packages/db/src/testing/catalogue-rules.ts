import type { RoleNames } from '../connect/roles.ts';
import { findLoosePolicies } from './catalogue-policies.ts';
import { findDefiners, findLooseFunctions, findLooseRights } from './catalogue-rights.ts';
import {
  type FindIn,
  type Finding,
  findCounters,
  findGlobalTables,
  findIndexesWithoutNetwerk,
  findKeysAcross,
  findKeysWithoutIndex,
  findOpenViews,
  findTriggers,
  findUnforced,
  type Reader,
} from './catalogue-tables.ts';

/** What PostgreSQL's catalogue must show, whatever a migration adds. */
export const catalogueRules = {
  globalTables: findGlobalTables,
  rowSecurity: findUnforced,
  policies: findLoosePolicies,
  netwerkFirst: findIndexesWithoutNetwerk,
  keysWithinNetwerk: findKeysAcross,
  keysIndexed: findKeysWithoutIndex,
  definers: findDefiners,
  functions: findLooseFunctions,
  views: findOpenViews,
  rights: findLooseRights,
  counters: findCounters,
  triggers: findTriggers,
} satisfies Record<string, FindIn>;

export type CatalogueRule = keyof typeof catalogueRules;
export type Violation = Finding & { rule: CatalogueRule };
export type CatalogueException = { rule: CatalogueRule; subject: string; reason: string };

const except = (rule: CatalogueRule, reason: string, ...subjects: string[]): CatalogueException[] =>
  subjects.map(subject => ({ rule, subject, reason }));

/**
 * The only exceptions, beside the policies of pinned-policies.ts and the tables of global-tables.ts. One that no longer
 * stands for anything is a violation itself.
 */
export const catalogueExceptions: CatalogueException[] = [
  ...except(
    'netwerkFirst',
    'looked up by person, before any network is known',
    'app.membership_by_user btree (user_id)',
  ),
  ...except(
    'netwerkFirst',
    'looked up by the hash of a link, before any network is known',
    'app.invitation_by_token btree (token_hash)',
  ),
  ...except(
    'definers',
    'who asks: session, membership, network, role',
    'app.enter(text,text)',
    'app.verified_netwerk()',
    'app.is_coordinator()',
    'app.is_beheerder()',
  ),
  ...except('definers', 'tells a beheerder whether a network has a coordinator', 'app.has_coordinator(uuid)'),
  ...except(
    'definers',
    "one's own account and sessions without tokens",
    'app.own_sessions()',
    'app.own_account()',
  ),
  ...except('definers', "one's own networks with the heads of their plans", 'app.own_netwerken()'),
  ...except(
    'definers',
    'holding the link is the right',
    'app.find_invitation(text)',
    'app.accept_invitation(text,uuid)',
  ),
  ...except(
    'definers',
    'the lock and the only way between states',
    'app.locked_plan_state(uuid)',
    'app.move_plan_state(uuid,text)',
  ),
];

const isException = (violation: Violation, exception: CatalogueException): boolean =>
  exception.rule === violation.rule && exception.subject === violation.subject;

/** Everything in the catalogue that breaks a rule and is no exception. */
export const checkCatalogue = async (sql: Reader, names: RoleNames): Promise<Violation[]> => {
  const violations: Violation[] = [];
  for (const rule of Object.keys(catalogueRules) as CatalogueRule[])
    for (const finding of await catalogueRules[rule](sql, names)) violations.push({ rule, ...finding });
  const stale = catalogueExceptions
    .filter(exception => !violations.some(violation => isException(violation, exception)))
    .map(({ rule, subject }) => ({ rule, subject, problem: 'is an exception that stands for nothing' }));
  return [...violations.filter(v => !catalogueExceptions.some(e => isException(v, e))), ...stale];
};
