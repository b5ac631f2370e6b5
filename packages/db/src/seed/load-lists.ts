import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Sql } from '../connect/client.ts';
import { seedId } from './seed-id.ts';

const listsDocument = z.strictObject({
  lists: z.array(
    z.strictObject({
      slug: z.string(),
      name: z.string(),
      terms: z.array(z.strictObject({ slug: z.string(), name: z.string(), description: z.string() })),
    }),
  ),
});

export type ListsDocument = z.infer<typeof listsDocument>;

export const readLists = (folder: string): ListsDocument =>
  listsDocument.parse(JSON.parse(readFileSync(path.join(folder, 'lists.json'), 'utf8')));

/** Of a term by its path, `list/term`. */
export const termIdOf = (path: string): string => seedId('term', path);

const loadTermLists = async (owner: Sql, { lists }: ListsDocument): Promise<number> => {
  const rows = lists.map(({ slug, name }, position) => ({ id: seedId('list', slug), slug, name, position }));
  const { count } = await owner`
    insert into app.term_list as l (id, slug, name, position)
    select * from jsonb_to_recordset(${owner.json(rows)}) as (id uuid, slug text, name text, position integer)
    on conflict (slug) do update set name = excluded.name, position = excluded.position
      where (l.name, l.position) is distinct from (excluded.name, excluded.position)`;
  return count;
};

const loadTerms = async (owner: Sql, { lists }: ListsDocument): Promise<number> => {
  const rows = lists.flatMap(list =>
    list.terms.map((term, position) => ({
      ...term,
      id: termIdOf(`${list.slug}/${term.slug}`),
      list: list.slug,
      position,
    })),
  );
  const { count } = await owner`
    insert into app.term as t (id, list_id, slug, name, description, position)
    select given.id, l.id, given.slug, given.name, given.description, given.position
    from jsonb_to_recordset(${owner.json(rows)})
      as given (id uuid, list text, slug text, name text, description text, position integer)
    join app.term_list l on l.slug = given.list
    on conflict (list_id, slug) do update
      set name = excluded.name, description = excluded.description, position = excluded.position
      where (t.name, t.description, t.position) is distinct from (excluded.name, excluded.description, excluded.position)`;
  return count;
};

/**
 * The national lists, which every network's plans are tagged with and which the app may only read. What is new comes
 * in, what was renamed gets its new name, nothing is taken away: a plan may hang on it. Answers how many rows changed.
 */
export const loadLists = async (owner: Sql, lists: ListsDocument): Promise<number> =>
  (await loadTermLists(owner, lists)) + (await loadTerms(owner, lists));
