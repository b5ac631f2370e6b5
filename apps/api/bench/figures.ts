import { syntheticYear } from '@speerpunt/db/seed/seed-synthetic';
import { type ApiProcess, startApi } from './api-process.ts';
import { type BareSql, createBareSql } from './bare-sql.ts';
import type { BenchDatabase, BenchDatabases } from './databases.ts';
import { createHttpClient, type HttpClient } from './http-client.ts';
import { type Compared, compare, median } from './measure.ts';
import { findTargets, inTurn, signIn, type Target } from './targets.ts';

export type Figure = { what: string; figure: number; limit: number; unit: '×' | 'MB' | 'ms'; note: string };

type Place = {
  api: ApiProcess;
  http: HttpClient;
  bare: BareSql;
  targets: Target[];
  close: () => Promise<void>;
};

const openPlace = async (main: string, database: BenchDatabase, like = database): Promise<Place> => {
  const targets = await findTargets(like.superUrl);
  await signIn(database.superUrl, targets);
  const api = await startApi(main, database);
  const http = createHttpClient(api.port);
  const bare = createBareSql(database.superUrl);
  const close = async () => {
    http.close();
    await Promise.all([api.stop(), bare.close()]);
  };
  return { api, http, bare, targets, close };
};

const ratio = (what: string, limit: number, { ms, baseMs, ratio }: Compared): Figure => ({
  what,
  figure: ratio,
  limit,
  unit: '×',
  note: `${ms.toFixed(2)} ms against ${baseMs.toFixed(2)} ms`,
});

const reader = ({ http, targets }: Place) => {
  const next = inTurn(targets);
  return () => {
    const { slug, token } = next();
    return http.query('jaarplan.get', { netwerk: slug, year: syntheticYear }, token);
  };
};

const bareReader = ({ bare, targets }: Place) => {
  const next = inTurn(targets);
  return () => bare.readJaarplan(next());
};

const reads = async (place: Place): Promise<Figure[]> => {
  const [read, bareRead] = [reader(place), bareReader(place)];
  const one = await compare(read, bareRead, { calls: 10 });
  const ten = await compare(read, bareRead, { calls: 40, atOnce: 10 });
  const [next, nextBare] = [inTurn(place.targets), inTurn(place.targets)];
  const list = await compare(
    () => {
      const { slug, token, activiteitIds } = next();
      return place.http.query('history.list', { netwerk: slug, activiteitId: activiteitIds[0] }, token);
    },
    () => place.bare.listChanges(nextBare()),
    { calls: 20 },
  );
  return [
    ratio('a whole jaarplan, one at a time / bare SQL', 6, one),
    ratio('a whole jaarplan, ten at a time / bare SQL', 8, ten),
    ratio('a list of 50 changes / bare SQL', 10, list),
  ];
};

const paragraph = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** The API saves one half of the activities, the bare statement the other. */
const writes = async ({ http, bare, targets }: Place): Promise<Figure> => {
  const all = targets.flatMap(target => target.activiteitIds.slice(1).map((id, i) => ({ target, id, i })));
  const next = inTurn(all.filter(({ i }) => i % 2 === 0));
  const nextBare = inTurn(all.filter(({ i }) => i % 2 === 1));
  const versions = new Map<string, number>();
  for (const { id, version } of await bare.listVersions()) versions.set(id, version);
  let turn = 0;
  const save = async () => {
    const { target, id } = next();
    const version = versions.get(id) ?? 1;
    const patch = { doelstelling: paragraph(`Gewijzigd, keer ${turn++}: scholing voor verzorgenden.`) };
    await http.mutate('activiteit.update', { netwerk: target.slug, id, version, patch }, target.token);
    versions.set(id, version + 1);
  };
  const bareSave = () => {
    const { target, id } = nextBare();
    return bare.updateActiviteit(
      target,
      id,
      paragraph(`Gewijzigd, keer ${turn++}: scholing voor verzorgenden.`),
    );
  };
  // As long a round as the reads have: in one of ten calls (20 ms) waking up the other side weighs more than writing.
  return ratio(
    'one write with version, audit and row security / bare SQL',
    5,
    await compare(save, bareSave, { calls: 50 }),
  );
};

const coldStart = async (main: string, database: BenchDatabase): Promise<Figure> => {
  const times: number[] = [];
  for (let i = 0; i < 7; i++) {
    const api = await startApi(main, database);
    times.push(api.startMs);
    await api.stop();
  }
  return {
    what: 'cold start to the first /readyz',
    figure: median(times),
    limit: 1200,
    unit: 'ms',
    note: 'of 7 starts',
  };
};

const memory = async (main: string, database: BenchDatabase, own: Place): Promise<Figure> => {
  const api = await startApi(main, database);
  const http = createHttpClient(api.port);
  try {
    const read = reader({ ...own, http });
    const worker = async () => {
      for (let i = 0; i < 20; i++) await read();
    };
    await Promise.all(Array.from({ length: 10 }, worker));
    const figure = api.residentMb();
    return {
      what: 'memory of the API after 200 reads',
      figure,
      limit: 160,
      unit: 'MB',
      note: 'ten at a time',
    };
  } finally {
    http.close();
    await api.stop();
  }
};

export const groups = ['read', 'write', 'isolation', 'size', 'memory', 'start'] as const;
export type Group = (typeof groups)[number];

/** What is asked for, on processes that stand beside each other so that each round meets the same machine. */
export async function* measureAll(
  main: string,
  databases: BenchDatabases,
  wanted: readonly Group[],
): AsyncGenerator<Figure> {
  const small = await databases.small();
  // All of them before the first process opens one: a database in use cannot be cloned.
  const open = wanted.includes('isolation') ? await databases.open() : small;
  const large = wanted.includes('size') ? await databases.large() : small;
  const places: Place[] = [];
  const add = async (database: BenchDatabase, like?: BenchDatabase): Promise<Place> => {
    const place = await openPlace(main, database, like);
    places.push(place);
    return place;
  };
  const measured: Record<Group, (own: Place) => Promise<Figure[]>> = {
    read: reads,
    write: async own => [await writes(own)],
    isolation: async own => {
      const without = await add(open, small);
      const compared = await compare(reader(own), reader(without), { calls: 10 });
      return [ratio('isolation: the same read with / without row security', 1.5, compared)];
    },
    size: async own => {
      const many = await add(large);
      const compared = await compare(reader(many), reader(own), { calls: 10 });
      return [ratio('the same read at 1,000 networks / at 65', 1.3, compared)];
    },
    memory: async own => [await memory(main, small, own)],
    start: async () => [await coldStart(main, small)],
  };
  try {
    const own = await add(small);
    for (const group of groups) if (wanted.includes(group)) yield* await measured[group](own);
  } finally {
    await Promise.all(places.map(place => place.close()));
  }
}
