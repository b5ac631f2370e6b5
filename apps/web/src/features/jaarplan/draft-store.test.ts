import { describe, expect, it } from 'vitest';
import { createDraftStore, type Draft } from './draft-store.ts';

const shelf = () => {
  const held = new Map<string, string>();
  return {
    held,
    get length() {
      return held.size;
    },
    key: (i: number) => [...held.keys()][i] ?? null,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
};

const draft: Draft = {
  activiteitId: 'a1',
  field: 'wanneerText',
  typed: { wanneerText: 'oktober' },
  base: { wanneerText: null },
  at: '2026-01-01T10:00:00.000Z',
};

describe('createDraftStore', () => {
  it('gives back what was kept, to the same person only', () => {
    const storage = shelf();
    createDraftStore(storage, 'u1').put(draft);
    expect(createDraftStore(storage, 'u1').list()).toEqual([draft]);
    expect(createDraftStore(storage, 'u2').list()).toEqual([]);
  });

  it('forgets what is saved', () => {
    const storage = shelf();
    const drafts = createDraftStore(storage, 'u1');
    drafts.put(draft);
    drafts.drop('a1', 'wanneerText');
    expect(storage.held.size).toBe(0);
  });

  it('keeps a title that cannot be saved yet, and half a number', () => {
    const drafts = createDraftStore(shelf(), 'u1');
    const results = [{ id: 'r1', text: '', target: '1,', basis: '' }];
    drafts.put({ ...draft, field: 'title', typed: { title: '' }, base: { title: 'Oud' } });
    drafts.put({ ...draft, field: 'results', typed: { results }, base: { results: [] } });
    expect(drafts.list().map(one => one.typed)).toEqual([{ title: '' }, { results }]);
  });

  it('reads nothing but our own schema', () => {
    const storage = shelf();
    const drafts = createDraftStore(storage, 'u1');
    const href = 'javascript:alert(1)';
    const evil = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }],
        },
      ],
    };
    storage.setItem(
      'speerpunt.draft.u1.a1.acties',
      JSON.stringify({ ...draft, field: 'acties', typed: { acties: evil } }),
    );
    storage.setItem('speerpunt.draft.u1.a2.title', '{broken');
    const [read, ...rest] = drafts.list();
    expect(rest).toEqual([]);
    expect(JSON.stringify(read)).not.toContain('javascript');
  });

  it('goes on where storage is refused', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    const drafts = createDraftStore(
      { length: 1, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse },
      'u1',
    );
    drafts.put(draft);
    expect(drafts.list()).toEqual([]);
  });
});
