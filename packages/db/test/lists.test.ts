import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoFolder, readContents } from '../src/cli/contents.ts';
import { bringUpToDate } from '../src/migrate/bring-up-to-date.ts';
import { readLists } from '../src/seed/load-lists.ts';
import { openTestDatabase, type TestDatabase } from '../src/testing/test-database.ts';
import { testNames } from '../src/testing/test-template.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const update = (lists = readLists(demoFolder)) =>
  bringUpToDate(database.ownerUrl, { ...readContents(), lists }, testNames);

const terms = () =>
  database.appSql<{ path: string; name: string }[]>`
    select l.slug || '/' || t.slug as path, t.name from app.term t join app.term_list l on l.id = t.list_id
    order by l.position, t.position`;

test('an installation without the demo has the national lists, and the app may only read them', async () => {
  const { lists } = readLists(demoFolder);
  await update();
  expect(await terms()).toEqual(
    lists.flatMap(list => list.terms.map(({ slug, name }) => ({ path: `${list.slug}/${slug}`, name }))),
  );
  await expect(database.appSql`update app.term set name = 'anders'`).rejects.toThrow('permission denied');
});

test('loading them again changes nothing', async () => {
  expect(await update()).toEqual({ ran: [], changed: 0 });
});

test('what is new comes in, what has another name gets it, and nothing goes', async () => {
  const before = await terms();
  const [first, ...rest] = readLists(demoFolder).lists;
  const [renamed, ...gone] = first?.terms ?? [];
  if (!first || !renamed) throw new Error('no lists');
  await database.superSql`update app.term set retired_at = now() where slug = ${gone[0]?.slug ?? ''}`;
  const terms2 = [
    { ...renamed, name: 'Nieuwe naam' },
    { slug: 'nieuw', name: 'Nieuw', description: '' },
  ];
  const { changed } = await update({ lists: [{ ...first, name: 'Nieuwe lijst', terms: terms2 }] });
  expect(changed).toBe(3);
  const after = await terms();
  expect(after.map(({ path }) => path).sort()).toEqual(
    [...before.map(({ path }) => path), `${first.slug}/nieuw`].sort(),
  );
  expect(after.find(({ path }) => path === `${first.slug}/${renamed.slug}`)?.name).toBe('Nieuwe naam');
  await update({ lists: [first, ...rest] });
  expect(await database.appSql`select slug from app.term where retired_at is not null`).toEqual([
    { slug: gone[0]?.slug },
  ]);
});

test('a term that the association added under the same word is taken over, not refused', async () => {
  const [first] = readLists(demoFolder).lists;
  if (!first) throw new Error('no lists');
  await database.superSql`insert into app.term (id, list_id, slug, name, position)
    select gen_random_uuid(), id, 'eigen', 'Eigen', 90 from app.term_list where slug = ${first.slug}`;
  const terms2 = [...first.terms, { slug: 'eigen', name: 'Van ons samen', description: '' }];
  expect((await update({ lists: [{ ...first, terms: terms2 }] })).changed).toBeGreaterThan(0);
  expect(await database.appSql`select name from app.term where slug = 'eigen'`).toEqual([
    { name: 'Van ons samen' },
  ]);
});
