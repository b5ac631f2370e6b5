import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkProperty } from '../../test/seeds.ts';
import { parseRichText } from '../text/parse-rich-text.ts';
import type { RichText } from '../text/rich-text.ts';
import type { ActiviteitFields } from './activiteit.ts';
import { changedFields } from './stale-activiteit.ts';

const base: ActiviteitFields = {
  title: 'Theatervoorstelling',
  doelstelling: parseRichText('Inwoners **kennen** de thema’s.'),
  acties: null,
  whoText: null,
  wanneerText: 'Q3',
  gremiumIds: ['g1', 'g2'],
  organisatieIds: [],
  speerpuntIds: ['s1'],
  termIds: [],
  results: [{ id: 'r1', text: 'Drie avonden', target: 3, basis: null }],
};

it('saves what nobody else touched', () => {
  const theirs = { ...base, title: 'Theater in drie gemeenten' };
  const mine = { wanneerText: 'Q4', whoText: 'Werkgroep PR' };
  expect(changedFields(base, mine, theirs)).toEqual({ clean: mine, conflicts: [] });
});

it('names what both changed differently, and saves the rest', () => {
  const theirs = { ...base, wanneerText: 'oktober', whoText: 'Bestuur' };
  const mine = { wanneerText: 'Q4', whoText: 'Bestuur', title: 'Theater' };
  expect(changedFields(base, mine, theirs)).toEqual({
    clean: { title: 'Theater' },
    conflicts: ['wanneerText'],
  });
});

it('does not put an old value back that I left alone', () => {
  const theirs = { ...base, wanneerText: 'oktober' };
  expect(changedFields(base, { wanneerText: 'Q3' }, theirs)).toEqual({ clean: {}, conflicts: [] });
});

it('saves an emptied field', () => {
  expect(changedFields(base, { wanneerText: null }, base).clean).toEqual({ wanneerText: null });
});

it('sees no difference between empty and nothing', () => {
  const mine = { whoText: ' ', acties: { type: 'doc' as const, content: [{ type: 'paragraph' as const }] } };
  expect(changedFields(base, mine, { ...base, title: 'Theater' })).toEqual({ clean: {}, conflicts: [] });
});

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
};

it('compares rich text by value and ids as sets', () => {
  const theirs = { ...base, doelstelling: turned(base.doelstelling) as RichText, gremiumIds: ['g2', 'g1'] };
  const mine = { doelstelling: parseRichText('Nieuw.'), gremiumIds: ['g2', 'g3'] };
  expect(changedFields(base, mine, theirs)).toEqual({ clean: mine, conflicts: [] });
  const same = { doelstelling: theirs.doelstelling, gremiumIds: ['g2', 'g1'] };
  expect(changedFields(base, same, base)).toEqual({ clean: {}, conflicts: [] });
});

const ids = fc.uniqueArray(fc.constantFrom('1', '2', '3'), { maxLength: 3 });
const rich = fc.constantFrom(null, ...['a', '**a**', '- a\n- b'].map(parseRichText));
const words = fc.constantFrom(null, 'a', 'b');
const fields: fc.Arbitrary<ActiviteitFields> = fc.record({
  title: fc.constantFrom('a', 'b', 'c'),
  doelstelling: rich,
  acties: rich,
  whoText: words,
  wanneerText: words,
  gremiumIds: ids,
  organisatieIds: ids,
  speerpuntIds: ids,
  termIds: ids,
  results: fc.array(
    fc.record({ id: fc.constantFrom('1', '2'), text: fc.constant('a'), target: fc.nat(2), basis: words }),
    { maxLength: 2 },
  ),
});

const plain = (field: string, value: unknown): string =>
  JSON.stringify(field.endsWith('Ids') && Array.isArray(value) ? [...value].sort() : value);

it('loses no field of mine: it is clean, in conflict, or there already', () => {
  checkProperty(
    fc.property(fields, fields, fields, fc.subarray(Object.keys(base)), (started, typed, theirs, keys) => {
      const mine = Object.fromEntries(Object.entries(typed).filter(([key]) => keys.includes(key)));
      const { clean, conflicts } = changedFields(started, mine, theirs);
      const was = Object.fromEntries(Object.entries(started).map(([k, v]) => [k, plain(k, v)]));
      const stands = Object.fromEntries(Object.entries(theirs).map(([k, v]) => [k, plain(k, v)]));
      for (const [key, value] of Object.entries(mine)) {
        const now = plain(key, value);
        const settled = now === was[key] || now === stands[key];
        const inConflict = conflicts.some(field => field === key);
        expect([settled, inConflict, key in clean].filter(Boolean)).toHaveLength(1);
        if (key in clean) expect(stands[key]).toBe(was[key]);
        if (inConflict) expect(stands[key]).not.toBe(was[key]);
      }
      for (const [key, value] of Object.entries(clean)) expect(value).toBe(mine[key]);
      for (const key of conflicts) expect(key in mine).toBe(true);
    }),
    20_000,
  );
});
