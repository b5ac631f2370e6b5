import type { NetwerkDocument } from '@speerpunt/domain/netwerk/netwerk-document';
import { type InsertQueryBuilder, type InsertResult, sql } from 'kysely';
import type { DB } from '../connect/database.ts';
import type { Database, Tx } from '../connect/kysely.ts';
import { seedId } from './seed-id.ts';

/** Runs as one member of one network, as a request would. */
export const asMember = <T>(
  db: Database,
  userId: string,
  netwerkId: string,
  act: (tx: Tx) => Promise<T>,
): Promise<T> =>
  db.transaction().execute(async tx => {
    await sql`select set_config('app.user_id', ${userId}, true), set_config('app.netwerk_id', ${netwerkId}, true)`.execute(
      tx,
    );
    return act(tx);
  });

/** Makes the network itself, as a beheerder does. */
export const ensureNetwerk = async (
  db: Database,
  beheerderId: string,
  document: NetwerkDocument,
): Promise<string> => {
  const id = seedId('netwerk', document.slug);
  const { slug, name, consortium, inhabitants, fictional } = document;
  await db.transaction().execute(async tx => {
    await sql`select set_config('app.user_id', ${beheerderId}, true)`.execute(tx);
    await tx
      .insertInto('netwerk')
      .values({ id, slug, name, consortium, inhabitants, fictional })
      .onConflict(conflict => conflict.doNothing())
      .execute();
  });
  return id;
};

const insertMissing = async <T extends keyof DB>(
  into: InsertQueryBuilder<DB, T, InsertResult>,
  rows: Parameters<typeof into.values>[0] & readonly unknown[],
): Promise<void> => {
  if (rows.length > 0)
    await into
      .values(rows)
      .onConflict(conflict => conflict.doNothing())
      .execute();
};

export const organisatieIdOf = (netwerkId: string, name: string): string =>
  seedId(netwerkId, 'organisatie', name);
export const gremiumIdOf = (netwerkId: string, name: string): string => seedId(netwerkId, 'gremium', name);
export const deelnetwerkIdOf = (netwerkId: string, shortName: string): string =>
  seedId(netwerkId, 'deelnetwerk', shortName);

/** Fills the organisation of a network; what is there stays. */
export const loadOrganisation = async (
  tx: Tx,
  netwerkId: string,
  document: NetwerkDocument,
): Promise<void> => {
  const { gemeenten, organisaties, gremia, deelnetwerken, hours } = document;
  await insertMissing(
    tx.insertInto('netwerkGemeente'),
    gemeenten.map(name => ({ netwerkId, name })),
  );
  await insertMissing(
    tx.insertInto('organisatie'),
    organisaties.map(({ name, kinds, website }) => ({
      netwerkId,
      id: organisatieIdOf(netwerkId, name),
      name,
      kinds,
      website: website ?? null,
    })),
  );
  await insertMissing(
    tx.insertInto('gremium'),
    gremia.map(({ name, kind }) => ({ netwerkId, id: gremiumIdOf(netwerkId, name), name, kind })),
  );
  await insertMissing(
    tx.insertInto('deelnetwerk'),
    deelnetwerken.map(({ shortName, name, penvoerder }, position) => ({
      netwerkId,
      id: deelnetwerkIdOf(netwerkId, shortName),
      position,
      shortName,
      name,
      penvoerderId: penvoerder ? organisatieIdOf(netwerkId, penvoerder) : null,
    })),
  );
  await insertMissing(
    tx.insertInto('deelnetwerkCeiling'),
    deelnetwerken.flatMap(({ shortName, ceilings }) =>
      ceilings.map(({ year, cent, statedYear }) => ({
        netwerkId,
        deelnetwerkId: deelnetwerkIdOf(netwerkId, shortName),
        year,
        ceilingCent: cent,
        statedYear,
      })),
    ),
  );
  await insertMissing(
    tx.insertInto('penvoerderHours'),
    hours.map(({ penvoerder, year, kind, perWeek }) => ({
      netwerkId,
      organisatieId: organisatieIdOf(netwerkId, penvoerder),
      year,
      kind,
      perWeek,
    })),
  );
};
