import type { Sql } from '@speerpunt/db/connect/client';
import { freshJaarplan } from '@speerpunt/db/testing/fresh-jaarplan';
import { v7 } from 'uuid';

/** Ids of one network, by what they are ids of. */
export type Ids = {
  slug: string;
  netwerkId: string;
  userId: string;
  sessionId: string;
  planId: string;
  themaId: string;
  activiteitId: string;
  gremiumId: string;
  organisatieId: string;
  speerpuntId: string;
  resultId: string;
  invitationId: string;
  coordinatorInvitationId: string;
  /** Ids of activities and invitations that nothing else points at: one is spent by each attempt to make a new thing. */
  spares: string[];
};

/** `elsewhereId` is an activity of no gremium. */
export type Home = Ids & { sql: Sql; year: number; elsewhereId: string };

/** What an id input is an id of; 'new' is made by the asker, 'term' is the same for every network. */
export type IdKind = Exclude<keyof Ids, 'spares'> | 'new';

export type Entry = {
  /** A good input at home, made anew for each attempt because a success changes what stands there. */
  input: (home: Home) => Promise<Record<string, unknown>>;
  /** Every id-bearing field by its path, as JSON Schema finds it. */
  ids: Record<string, IdKind>;
  /** Fields whose foreign id is lawful for who has the permission, so that its answer may differ from a missing one's. */
  lawful?: Record<string, Lawful>;
};

/** The statuses that such a foreign and such a missing id get, and why the difference tells nothing. */
type Lawful = { why: string; foreign: number; missing: number };

const activiteit = async (home: Home, deleted = false): Promise<string> => {
  const id = v7();
  await home.sql`insert into app.activiteit ${home.sql({
    netwerk_id: home.netwerkId,
    id,
    plan_id: home.planId,
    thema_id: home.themaId,
    position: 0,
    title: 'Voor de veeg',
    updated_by: home.userId,
    deleted_at: deleted ? new Date().toISOString() : null,
  })}`;
  await home.sql`insert into app.activiteit_gremium ${home.sql({ netwerk_id: home.netwerkId, plan_id: home.planId, activiteit_id: id, gremium_id: home.gremiumId })}`;
  return id;
};

const member = async (home: Home): Promise<string> => {
  const userId = v7();
  await home.sql`insert into app.membership ${home.sql({ netwerk_id: home.netwerkId, user_id: userId, role: 'lezer', name: 'Veeg', email: `${userId}@example.nl` })}`;
  return userId;
};

const invitation = async (home: Home, role = 'lezer'): Promise<string> => {
  const id = v7();
  await home.sql`insert into app.invitation ${home.sql({
    netwerk_id: home.netwerkId,
    id,
    email: `${id}@example.nl`,
    name: 'Veeg',
    role,
    token_hash: id,
    created_by: home.userId,
    expires_at: new Date(Date.now() + 86_400_000).toISOString(),
  })}`;
  return id;
};

/** A network without a coordinator: the one that a beheerder has business in, whatever more its rules come to ask. */
export const vacantNetwerk = async (sql: Sql): Promise<{ netwerkId: string; slug: string }> => {
  const netwerkId = v7();
  const slug = `veeg-${netwerkId}`;
  await sql`insert into app.netwerk ${sql({ id: netwerkId, slug, name: 'Veeg', fictional: true })}`;
  return { netwerkId, slug };
};

const inNetwerk = (home: Home) => ({ netwerk: home.slug });
/** What a beheerder says of an invitation in a network that it is no member of: it is found by both ids together. */
const coordinatorInvitation: Entry = {
  input: async home => {
    const { netwerkId } = await vacantNetwerk(home.sql);
    return { netwerkId, invitationId: await invitation({ ...home, netwerkId }, 'coordinator') };
  },
  ids: { netwerkId: 'netwerkId', invitationId: 'coordinatorInvitationId' },
};
const looptijd = (home: Home) => ({ ...inNetwerk(home), firstYear: home.year, lastYear: home.year + 3 });
const slug = { netwerk: 'slug' } as const;

/** One entry for each procedure. A procedure without one fails the sweep. */
export const entries: Record<string, Entry> = {
  'activiteit.create': {
    input: async home => ({
      ...inNetwerk(home),
      id: v7(),
      planId: home.planId,
      themaId: home.themaId,
      title: 'Nieuw',
    }),
    ids: { ...slug, id: 'new', planId: 'planId', themaId: 'themaId' },
  },
  'activiteit.update': {
    input: async home => ({
      ...inNetwerk(home),
      id: await activiteit(home),
      version: 1,
      patch: {
        gremiumIds: [home.gremiumId],
        organisatieIds: [home.organisatieId],
        speerpuntIds: [home.speerpuntId],
        termIds: [],
        results: [{ id: v7(), text: 'symposia', target: 3, basis: null }],
      },
    }),
    ids: {
      ...slug,
      id: 'activiteitId',
      'patch.gremiumIds.*': 'gremiumId',
      'patch.organisatieIds.*': 'organisatieId',
      'patch.speerpuntIds.*': 'speerpuntId',
      'patch.termIds.*': 'gremiumId',
      'patch.results.*.id': 'new',
    },
  },
  'activiteit.delete': {
    input: async home => ({ ...inNetwerk(home), id: await activiteit(home), version: 1 }),
    ids: { ...slug, id: 'activiteitId' },
  },
  'activiteit.restore': {
    input: async home => ({ ...inNetwerk(home), id: await activiteit(home, true), version: 1 }),
    ids: { ...slug, id: 'activiteitId' },
  },
  'activiteit.reportProgress': {
    input: async home => ({
      ...inNetwerk(home),
      id: v7(),
      activiteitId: await activiteit(home),
      status: 'loopt',
      sentence: null,
    }),
    ids: { ...slug, id: 'new', activiteitId: 'activiteitId' },
  },
  'begroting.get': { input: async home => ({ ...inNetwerk(home), year: home.year }), ids: slug },
  'beheer.listNetwerken': { input: async () => ({}), ids: {} },
  'beheer.createNetwerk': {
    input: async () => ({
      id: v7(),
      slug: `veeg-${v7()}`,
      name: 'Veeg',
      consortium: null,
      invitationId: v7(),
      coordinator: { email: 'veeg@example.nl', name: 'Veeg' },
    }),
    ids: { id: 'netwerkId', invitationId: 'new' },
    lawful: {
      id: {
        why: 'A beheerder lists every network with its id; the network that bears it stays as it is.',
        foreign: 400,
        missing: 200,
      },
    },
  },
  'beheer.inviteCoordinator': {
    input: async home => ({
      netwerkId: (await vacantNetwerk(home.sql)).netwerkId,
      invitationId: v7(),
      email: 'veeg@example.nl',
      name: 'Veeg',
    }),
    ids: { netwerkId: 'netwerkId', invitationId: 'new' },
    lawful: {
      netwerkId: {
        why: 'A beheerder is a member of no network, and gives each its first coordinator.',
        foreign: 200,
        missing: 404,
      },
    },
  },
  'beheer.renewInvitation': coordinatorInvitation,
  'beheer.withdrawInvitation': coordinatorInvitation,
  'history.list': {
    input: async home => ({ ...inNetwerk(home), activiteitId: home.activiteitId }),
    ids: { ...slug, activiteitId: 'activiteitId' },
  },
  'invitation.get': { input: async () => ({ token: v7() }), ids: {} },
  'invitation.accept': {
    input: async () => ({ token: v7(), name: 'Veeg', password: 'een-lang-wachtwoord' }),
    ids: {},
  },
  'jaarplan.get': { input: async home => ({ ...inNetwerk(home), year: home.year }), ids: slug },
  'meerjarenplan.get': { input: async home => looptijd(home), ids: slug },
  'organisatie.get': { input: async home => inNetwerk(home), ids: slug },
  'overzicht.get': { input: async home => ({ ...inNetwerk(home), year: home.year }), ids: slug },
  'people.listInvitations': { input: async home => inNetwerk(home), ids: slug },
  'people.invite': {
    input: async home => ({
      ...inNetwerk(home),
      id: v7(),
      email: `${v7()}@example.nl`,
      name: 'Veeg',
      role: 'lezer',
      gremiumIds: [home.gremiumId],
    }),
    ids: { ...slug, id: 'new', 'gremiumIds.*': 'gremiumId' },
  },
  'people.withdrawInvitation': {
    input: async home => ({ ...inNetwerk(home), id: await invitation(home) }),
    ids: { ...slug, id: 'invitationId' },
  },
  'people.update': {
    input: async home => ({
      ...inNetwerk(home),
      userId: await member(home),
      version: 1,
      role: 'werkgroep',
      gremiumIds: [home.gremiumId],
    }),
    ids: { ...slug, userId: 'userId', 'gremiumIds.*': 'gremiumId' },
  },
  'people.end': {
    input: async home => ({ ...inNetwerk(home), userId: await member(home), version: 1 }),
    ids: { ...slug, userId: 'userId' },
  },
  'rodeDraad.get': { input: async home => ({ ...inNetwerk(home), year: home.year }), ids: slug },
  'sessie.get': { input: async () => ({}), ids: {} },
  'sessie.listSessions': { input: async () => ({}), ids: {} },
  'sessie.revoke': { input: async () => ({ id: v7() }), ids: { id: 'sessionId' } },
  'swot.get': { input: async home => looptijd(home), ids: slug },
};

/** A network with one of everything that an id can point at. */
export const freshIds = async (
  sql: Sql,
  netwerk: { netwerkId: string; slug: string },
  person: { userId: string; sessionId: string },
  spareCount = 0,
): Promise<Home> => {
  const { netwerkId } = netwerk;
  const made = await freshJaarplan(sql, { netwerkId, userId: person.userId });
  const organisatieId = v7();
  await sql`insert into app.organisatie ${sql({ netwerk_id: netwerkId, id: organisatieId, name: 'Stichting', kinds: ['lid'] })}`;
  const base = {
    ...netwerk,
    ...made,
    ...person,
    organisatieId,
    sql,
    invitationId: '',
    coordinatorInvitationId: '',
    spares: [],
    elsewhereId: '',
  };
  const [elsewhereId = '', ...spares] = await freshSpares(base, spareCount + 1);
  const invitationId = await invitation(base);
  const coordinatorInvitationId = await invitation(base, 'coordinator');
  return { ...base, invitationId, coordinatorInvitationId, spares, elsewhereId };
};

const freshSpares = async (home: Home, count: number): Promise<string[]> => {
  const { sql, netwerkId } = home;
  const ids = Array.from({ length: count }, () => v7());
  await sql`insert into app.activiteit (netwerk_id, id, plan_id, thema_id, position, title, updated_by)
    select ${netwerkId}, id, ${home.planId}, ${home.themaId}, 0, 'Reserve', ${home.userId} from unnest(${ids}::uuid[]) id`;
  await sql`insert into app.result (netwerk_id, id, plan_id, activiteit_id, position, text)
    select ${netwerkId}, id, ${home.planId}, id, 0, 'Reserve' from unnest(${ids}::uuid[]) id`;
  await sql`insert into app.invitation (netwerk_id, id, email, name, role, token_hash, created_by, expires_at)
    select ${netwerkId}, id, id || '@example.nl', 'Reserve', 'lezer', id, ${home.userId}, now() + interval '1 day' from unnest(${ids}::uuid[]) id`;
  return ids;
};
