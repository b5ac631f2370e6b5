import { sql } from 'kysely';
import { connect } from '../connect/client.ts';
import { createDatabase, type Database } from '../connect/kysely.ts';
import { loader } from './demo-database.ts';
import { type ListsDocument, loadLists, readLists, termIdOf } from './load-lists.ts';
import {
  asMember,
  deelnetwerkIdOf,
  ensureNetwerk,
  gremiumIdOf,
  loadOrganisation,
  organisatieIdOf,
} from './load-netwerk.ts';
import {
  ensureLandelijkeRole,
  ensureMember,
  ensureUser,
  membershipOf,
  type SeedRoles,
} from './load-people.ts';
import { loadPlan } from './load-plan.ts';
import { type DemoNetwerk, readDemo } from './read-demo.ts';
import type { RowContext } from './row-context.ts';

export type SeedUrls = { ownerUrl: string; appUrl: string; authUrl: string };

const finder = (demo: DemoNetwerk, netwerkId: string, lists: ListsDocument): RowContext['find'] => {
  const known = {
    gremium: new Set(demo.netwerk.gremia.map(g => g.name)),
    organisatie: new Set(demo.netwerk.organisaties.map(o => o.name)),
    deelnetwerk: new Set(demo.netwerk.deelnetwerken.map(d => d.shortName)),
    term: new Set(lists.lists.flatMap(list => list.terms.map(term => `${list.slug}/${term.slug}`))),
  };
  const idOf = { gremium: gremiumIdOf, organisatie: organisatieIdOf, deelnetwerk: deelnetwerkIdOf };
  return (kind, name) => {
    if (!known[kind].has(name))
      throw new Error(`onbekend in de voorbeeldgegevens van ${demo.netwerk.slug}: ${kind} ${name}`);
    return kind === 'term' ? termIdOf(name) : idOf[kind](netwerkId, name);
  };
};

const loadDemoNetwerk = async (
  roles: SeedRoles,
  db: Database,
  demo: DemoNetwerk,
  lists: ListsDocument,
  ids: { beheerder: string; loader: string },
  password: string,
) => {
  const netwerkId = await ensureNetwerk(db, ids.beheerder, demo.netwerk);
  // The loader leaves as the last act: this network was loaded whole, and what people did with it since stays.
  if ((await membershipOf(roles.app, netwerkId, ids.loader)) === 'ended') return;
  await ensureMember(roles.app, ids.beheerder, netwerkId, {
    userId: ids.loader,
    email: loader.email,
    name: loader.name,
    role: 'coordinator',
    gremiumIds: [],
  });
  await asMember(db, ids.loader, netwerkId, tx => loadOrganisation(tx, netwerkId, demo.netwerk));
  for (const { email, name, role, gremia } of demo.netwerk.people) {
    const userId = await ensureUser(roles.auth, email, name, password);
    const gremiumIds = gremia.map(gremium => gremiumIdOf(netwerkId, gremium));
    await ensureMember(roles.app, ids.loader, netwerkId, { userId, email, name, role, gremiumIds });
  }
  const find = finder(demo, netwerkId, lists);
  for (const plan of demo.plans)
    await loadPlan(db, plan, { netwerk: demo.netwerk.slug, netwerkId, userId: ids.loader, find });
  // Whoever loaded it is no longer needed in the network; the name stays by what was loaded.
  await asMember(db, ids.loader, netwerkId, tx =>
    tx
      .updateTable('membership')
      .set({ endedAt: sql`now()` })
      .where('netwerkId', '=', netwerkId)
      .where('userId', '=', ids.loader)
      .execute(),
  );
};

/** Loads the demo networks; may be repeated: what was loaded stays as it is, what was interrupted goes on. */
export const seedDemo = async (urls: SeedUrls, folder: string, password: string): Promise<void> => {
  const roles: SeedRoles = {
    owner: connect(urls.ownerUrl, { max: 1 }),
    app: connect(urls.appUrl, { max: 2 }),
    auth: connect(urls.authUrl, { max: 1 }),
  };
  const db = createDatabase(roles.app);
  try {
    const lists = readLists(folder);
    await loadLists(roles.owner, lists);
    // First of all people: by the loader a demo that was interrupted is known.
    const loaderId = await ensureUser(roles.auth, loader.email, loader.name, null);
    const beheerder = await ensureUser(roles.auth, 'beheer@speerpunt.example', 'Beheerder', password);
    await ensureLandelijkeRole(roles, beheerder, 'beheer@speerpunt.example', 'beheerder');
    const vnpz = await ensureUser(roles.auth, 'vnpz@speerpunt.example', 'Landelijke vereniging', password);
    await ensureLandelijkeRole(roles, vnpz, 'vnpz@speerpunt.example', 'vnpz');
    const ids = { beheerder, loader: loaderId };
    for (const demo of readDemo(folder)) await loadDemoNetwerk(roles, db, demo, lists, ids, password);
  } finally {
    await Promise.all([
      roles.owner.end({ timeout: 5 }),
      roles.app.end({ timeout: 5 }),
      roles.auth.end({ timeout: 5 }),
    ]);
  }
};
