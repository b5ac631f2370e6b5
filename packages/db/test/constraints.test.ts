import { landelijkeRoles, netwerkRoles } from '@speerpunt/domain/access/permissions';
import { progressStatuses } from '@speerpunt/domain/activiteit/activiteit';
import {
  agreedKinds,
  dekkingKinds,
  maxAmountCent,
  moneyKinds,
  priceUnits,
  quoteStatuses,
} from '@speerpunt/domain/begroting/begroting';
import { reservedSlugs } from '@speerpunt/domain/netwerk/netwerk';
import { gremiumKinds, hoursKinds, organisatieKinds } from '@speerpunt/domain/organisatie/organisatie';
import {
  doelKinds,
  hoofdstukKinds,
  planKinds,
  planningStatuses,
  planStates,
  trendFactors,
} from '@speerpunt/domain/plan/plan';
import { swotQuadrants } from '@speerpunt/domain/swot/swot';
import postgres from 'postgres';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshJaarplan, freshJaarplan } from '../src/testing/fresh-jaarplan.ts';
import { type FreshNetwerk, freshNetwerk } from '../src/testing/fresh-netwerk.ts';
import { openTestDatabase, type TestDatabase } from '../src/testing/test-database.ts';

type Row = Record<string, string | number | boolean | null | string[] | object>;

const check = '23514';
const unique = '23505';
const foreignKey = '23503';
const notNull = '23502';

let database: TestDatabase;
let netwerk: FreshNetwerk;
let ids: FreshJaarplan;

beforeAll(async () => {
  database = await openTestDatabase();
  netwerk = await freshNetwerk(database.superSql);
  ids = await freshJaarplan(database.superSql, {
    netwerkId: netwerk.netwerkId,
    userId: netwerk.people.coordinator.userId,
  });
});

afterAll(() => database.close());

/** 'kept', or the code of the refusal; nothing stays behind. */
const outcome = async (act: (tx: postgres.ISql) => PromiseLike<unknown>): Promise<string> => {
  let result = 'kept';
  await database.superSql
    .begin(async tx => {
      await act(tx as unknown as postgres.ISql);
      await tx`set constraints all immediate`;
      throw new Error('undo');
    })
    .catch((error: unknown) => {
      if (error instanceof postgres.PostgresError) result = error.code;
      else if (!(error instanceof Error && error.message === 'undo')) throw error;
    });
  return result;
};

const insert = (table: string, row: Row) => outcome(tx => tx`insert into ${tx(`app.${table}`)} ${tx(row)}`);
const update = (table: string, id: string, change: Row) =>
  outcome(tx => tx`update ${tx(`app.${table}`)} set ${tx(change)} where id = ${id}`);

const own = () => ({ netwerk_id: netwerk.netwerkId, id: v7() });
const inPlan = () => ({ ...own(), plan_id: ids.planId, position: 0 });
const jaarplan = (year: number) => ({
  ...own(),
  kind: 'jaarplan',
  title: 'Jaarplan',
  division: 'thema',
  first_year: year,
  last_year: year,
});
const meerjarenplan = () => ({
  ...own(),
  kind: 'meerjarenplan',
  title: 'Plan',
  first_year: 2030,
  last_year: 2033,
});

describe('a plan', () => {
  test('one jaarplan per network and year', async () => {
    expect(await insert('plan', jaarplan(ids.year))).toBe(unique);
    expect(await insert('plan', jaarplan(ids.year + 1))).toBe('kept');
    const other = await freshNetwerk(database.superSql);
    expect(await insert('plan', { ...jaarplan(ids.year), netwerk_id: other.netwerkId })).toBe('kept');
  });

  test('one meerjarenplan per looptijd', async () => {
    const looptijd = { first_year: ids.year, last_year: ids.year + 3 };
    expect(await insert('plan', { ...meerjarenplan(), ...looptijd })).toBe(unique);
    expect(await insert('plan', { ...meerjarenplan(), ...looptijd, last_year: ids.year + 4 })).toBe('kept');
  });

  test('a jaarplan carries out a meerjarenplan and nothing else', async () => {
    expect(await insert('plan', { ...jaarplan(2030), meerjarenplan_id: ids.meerjarenplanId })).toBe('kept');
    expect(await insert('plan', { ...jaarplan(2030), meerjarenplan_id: ids.planId })).toBe(foreignKey);
    expect(await insert('plan', { ...jaarplan(2030), meerjarenplan_id: v7() })).toBe(foreignKey);
    expect(await insert('plan', { ...meerjarenplan(), meerjarenplan_id: ids.meerjarenplanId })).toBe(check);
    expect(
      await outcome(
        tx =>
          tx`update app.plan set kind = 'jaarplan', last_year = first_year, first_year = 2099, division = 'thema' where id = ${ids.meerjarenplanId}`,
      ),
    ).not.toBe('kept');
    expect(await outcome(tx => tx`delete from app.plan where id = ${ids.meerjarenplanId}`)).toBe(foreignKey);
  });

  test.each([
    ['a jaarplan of two years', () => ({ ...jaarplan(2030), last_year: 2031 })],
    ['a jaarplan without a division', () => ({ ...jaarplan(2030), division: null })],
    ['a looptijd that ends before it begins', () => ({ ...meerjarenplan(), last_year: 2029 })],
    ['a looptijd of twelve years', () => ({ ...meerjarenplan(), last_year: 2041 })],
    ['a year before 2000', () => jaarplan(1999)],
    ['an empty title', () => ({ ...meerjarenplan(), title: '' })],
    ['a title without end', () => ({ ...meerjarenplan(), title: 'x'.repeat(301) })],
    ['a version 0', () => ({ ...meerjarenplan(), plan_version: 0 })],
  ])('refuses %s', async (_, row) => {
    expect(await insert('plan', row())).toBe(check);
  });

  test('does not follow from itself', async () => {
    expect(await update('plan', ids.planId, { predecessor_id: ids.planId })).toBe(check);
  });

  test('a snapshot is made once for each version and state, and is an object', async () => {
    const version = {
      netwerk_id: netwerk.netwerkId,
      plan_id: ids.planId,
      number: 1,
      state: 'vastgesteld',
      made_by: v7(),
    };
    expect(await insert('plan_version', { ...version, snapshot: {} })).toBe('kept');
    expect(await insert('plan_version', { ...version, snapshot: [] })).toBe(check);
    expect(await insert('plan_version', { ...version, state: 'concept', snapshot: {} })).toBe(check);
    const twice = await outcome(async tx => {
      for (let i = 0; i < 2; i++) await tx`insert into app.plan_version ${tx({ ...version, snapshot: {} })}`;
    });
    expect(twice).toBe(unique);
  });
});

describe('what stands in a plan', () => {
  const planning = () => ({ ...inPlan(), plan_id: ids.meerjarenplanId, year: 2026, status: 'doorlopend' });

  test('planning is for a theme or for a speerpunt, never both or neither', async () => {
    const thema = { thema_id: ids.meerjarenplanThemaId };
    const speerpunt = { speerpunt_id: ids.speerpuntId };
    expect(await insert('planning', { ...planning(), ...thema })).toBe('kept');
    expect(await insert('planning', { ...planning(), ...speerpunt })).toBe('kept');
    expect(await insert('planning', { ...planning(), ...thema, ...speerpunt })).toBe(check);
    expect(await insert('planning', planning())).toBe(check);
  });

  test('"gepland" has words, "nog te bepalen" and "doorlopend" may do without', async () => {
    const of = (status: string, text = '') =>
      insert('planning', { ...planning(), speerpunt_id: ids.speerpuntId, status, text });
    expect([await of('gepland'), await of('gepland', 'Start')]).toEqual([check, 'kept']);
    expect([await of('nog_te_bepalen'), await of('doorlopend')]).toEqual(['kept', 'kept']);
    expect(await of('')).toBe(check);
  });

  test.each([
    ['hoofdstuk', () => ({ kind: 'tekst', title: 'Tekst' })],
    ['thema', () => ({ title: 'Thema' })],
    ['swot_item', () => ({ quadrant: 'kans', text: 'Kans' })],
  ])('a %s is no part of itself', async (table, columns) => {
    const row = { ...inPlan(), ...columns() };
    expect(await insert(table, row)).toBe('kept');
    expect(await insert(table, { ...row, parent_id: row.id })).toBe(check);
  });

  test('rich text is a document, not loose words', async () => {
    expect(await update('activiteit', ids.activiteitId, { acties: { type: 'doc' } })).toBe('kept');
    expect(await update('activiteit', ids.activiteitId, { acties: ['tekst'] })).toBe(check);
  });

  test('what a "wanneer" means is never without its words', async () => {
    expect(await update('activiteit', ids.activiteitId, { wanneer: {}, wanneer_text: 'Q3' })).toBe('kept');
    expect(await update('activiteit', ids.activiteitId, { wanneer: null, wanneer_text: 'ooit' })).toBe(
      'kept',
    );
    expect(await update('activiteit', ids.activiteitId, { wanneer: {}, wanneer_text: null })).toBe(check);
  });

  test.each(['https://example.nl', 'http://example.nl'])('a source may point to %s', async url => {
    expect(await insert('source', { ...inPlan(), title: 'Bron', url })).toBe('kept');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '//example.nl', ' https://example.nl', ''])(
    'a source does not point to "%s"',
    async url => {
      expect(await insert('source', { ...inPlan(), title: 'Bron', url })).toBe(check);
      expect(await insert('organisatie', { ...own(), name: 'Zorg', kinds: ['lid'], website: url })).toBe(
        check,
      );
    },
  );

  test('a term in use is not deleted', async () => {
    const refused = await outcome(async tx => {
      const [listId, termId] = [v7(), v7()];
      await tx`insert into app.term_list ${tx({ id: listId, slug: 'functie', name: 'Functie', position: 0 })}`;
      await tx`insert into app.term ${tx({ id: termId, list_id: listId, slug: 'leren', name: 'Leren', position: 0 })}`;
      await tx`insert into app.speerpunt_term ${tx({ netwerk_id: netwerk.netwerkId, plan_id: ids.meerjarenplanId, speerpunt_id: ids.speerpuntId, term_id: termId })}`;
      await tx`delete from app.term where id = ${termId}`;
    });
    expect(refused).toBe(foreignKey);
  });

  test('a theme with activities, or with money, is not deleted', async () => {
    expect(await outcome(tx => tx`delete from app.thema where id = ${ids.themaId}`)).toBe(foreignKey);
    expect(await outcome(tx => tx`delete from app.gremium where id = ${ids.gremiumId}`)).toBe(foreignKey);
  });

  test('a line with actuals is not deleted', async () => {
    const actual = {
      ...own(),
      plan_id: ids.planId,
      kostenpost_id: ids.kostenpostId,
      amount_cent: 1,
      date: '2026-01-01',
      description: 'Factuur',
    };
    const refused = await outcome(async tx => {
      await tx`insert into app.realisatie ${tx(actual)}`;
      await tx`delete from app.kostenpost where id = ${ids.kostenpostId}`;
    });
    expect(refused).toBe(foreignKey);
  });
});

describe('money', () => {
  /** Each column of cents, with a row that bears the amount. */
  const amounts: [string, boolean, (amount: number) => Promise<string>][] = [
    ['kostenpost.price_cent', false, price_cent => update('kostenpost', ids.kostenpostId, { price_cent })],
    [
      'kostenpost.agreed_cent',
      false,
      agreed_cent => update('kostenpost', ids.kostenpostId, { agreed_cent, agreed_kind: 'offerte' }),
    ],
    [
      'thema.stated_total_cent',
      false,
      stated_total_cent => update('thema', ids.themaId, { stated_total_cent }),
    ],
    [
      'begroting.stated_total_cent',
      false,
      n => outcome(tx => tx`update app.begroting set stated_total_cent = ${n}`),
    ],
    [
      'begroting.stated_dekking_cent',
      false,
      n => outcome(tx => tx`update app.begroting set stated_dekking_cent = ${n}`),
    ],
    [
      'dekking.amount_cent',
      false,
      amount_cent => insert('dekking', { ...inPlan(), kind: 'overig', description: 'Fonds', amount_cent }),
    ],
    [
      'realisatie.amount_cent',
      true,
      amount_cent =>
        insert('realisatie', {
          ...own(),
          plan_id: ids.planId,
          kostenpost_id: ids.kostenpostId,
          amount_cent,
          date: '2026-01-01',
          description: 'Factuur',
        }),
    ],
    [
      'deelnetwerk_ceiling.ceiling_cent',
      false,
      n => withDeelnetwerk('deelnetwerk_ceiling', { year: 2026, ceiling_cent: n }),
    ],
    [
      'begroting_split.amount_cent',
      false,
      n => withDeelnetwerk('begroting_split', { plan_id: ids.planId, amount_cent: n }),
    ],
  ];

  const withDeelnetwerk = (table: string, row: Row) =>
    outcome(async tx => {
      const deelnetwerk = { ...own(), position: 0, short_name: 'Deel', name: 'Deel' };
      await tx`insert into app.deelnetwerk ${tx(deelnetwerk)}`;
      await tx`insert into ${tx(`app.${table}`)} ${tx({ ...row, netwerk_id: netwerk.netwerkId, deelnetwerk_id: deelnetwerk.id })}`;
    });

  test.each(amounts)('%s is whole cents, at most 90 million euros', async (_, signed, put) => {
    expect([await put(0), await put(1), await put(maxAmountCent)]).toEqual(['kept', 'kept', 'kept']);
    expect(await put(maxAmountCent + 1)).toBe(check);
    expect(await put(-1)).toBe(signed ? 'kept' : check);
    expect(await put(-maxAmountCent - 1)).toBe(check);
    expect(await put(1.5)).toBe('22P02');
  });

  test('each column of cents is in the list above and is a bigint', async () => {
    const columns = await database.superSql<{ name: string; type: string }[]>`
      select c.relname || '.' || a.attname as name, a.atttypid::regtype::text as type
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and a.attname like '%\\_cent'`;
    expect(columns.map(column => column.name).sort()).toEqual(amounts.map(([name]) => name).sort());
    expect(new Set(columns.map(column => column.type))).toEqual(new Set(['bigint']));
  });

  test('no column is a float', async () => {
    const floats =
      await database.superSql`select c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'app'::regnamespace and a.atttypid in ('real'::regtype, 'double precision'::regtype, 'money'::regtype)`;
    expect(floats).toEqual([]);
  });

  test('an agreed amount says what kind it is', async () => {
    expect(await update('kostenpost', ids.kostenpostId, { agreed_cent: 1 })).toBe(check);
    expect(await update('kostenpost', ids.kostenpostId, { agreed_kind: 'offerte' })).toBe(check);
  });

  test.each([
    ['a quantity below zero', { quantity: -0.01 }],
    ['participants below zero', { participants: -1 }],
    ['a percentage above a hundred', { percentage: 100.01 }],
    ['an empty description', { description: '' }],
  ])('a line refuses %s', async (_, change) => {
    expect(await update('kostenpost', ids.kostenpostId, change)).toBe(check);
  });

  test('one begroting for a plan', async () => {
    expect(await insert('begroting', { netwerk_id: netwerk.netwerkId, plan_id: ids.planId })).toBe(unique);
  });
});

describe('a network', () => {
  const row = (slug: string) => ({ id: v7(), slug, name: 'Netwerk' });

  test('the reserved slugs are those of the domain', async () => {
    const [constraint] = await database.superSql<{ text: string }[]>`
      select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'slug_not_reserved'`;
    const inDatabase = [...(constraint?.text ?? '').matchAll(/'([a-z0-9-]+)'::text/g)].map(match => match[1]);
    expect(inDatabase.sort()).toEqual([...reservedSlugs].sort());
    for (const slug of reservedSlugs)
      expect([slug, await insert('netwerk', row(slug))]).toEqual([slug, check]);
  });

  test.each(['x', 'Twente', 'twente-', '-twente', 'tw--ente', 'twente/plan', 'twénte', 'a'.repeat(61), ''])(
    'refuses the slug "%s"',
    async slug => {
      expect(await insert('netwerk', row(slug))).toBe(check);
    },
  );

  test('a slug is used once', async () => {
    expect(await insert('netwerk', row(netwerk.slug))).toBe(unique);
    expect(await insert('netwerk', row('noordwest-veluwe'))).toBe('kept');
  });

  test('a person is a member once', async () => {
    const { userId } = netwerk.people.coordinator;
    expect(
      await insert('membership', {
        netwerk_id: netwerk.netwerkId,
        user_id: userId,
        role: 'lezer',
        name: 'Naam',
        email: 'n@example.nl',
      }),
    ).toBe(unique);
  });

  test('an organisation is at least one kind', async () => {
    expect(await insert('organisatie', { ...own(), name: 'Zorg', kinds: ['lid', 'penvoerder'] })).toBe(
      'kept',
    );
    expect(await insert('organisatie', { ...own(), name: 'Zorg', kinds: [] })).toBe(check);
    expect(await insert('organisatie', { ...own(), name: 'Zorg', kinds: ['vreemd'] })).toBe(check);
  });

  test('the log names a person by id', async () => {
    const line = { ...own(), request_id: 'r', noun: 'plan', item_id: v7(), action: 'create' };
    expect(await insert('audit', { ...line, user_id: v7() })).toBe('kept');
    expect(await insert('audit', line)).toBe(notNull);
    const named =
      await database.superSql`select attname from pg_attribute where attrelid = 'app.audit'::regclass and attname ~ 'name|mail'`;
    expect(named).toEqual([]);
  });
});

describe('the words of the database are those of the domain', () => {
  test.each([
    ['plan.kind', planKinds],
    ['plan.state', planStates],
    ['hoofdstuk.kind', hoofdstukKinds],
    ['doel.kind', doelKinds],
    ['planning.status', planningStatuses],
    ['trend.factor', trendFactors],
    ['swot_item.quadrant', swotQuadrants],
    ['activiteit_progress.status', progressStatuses],
    ['kostenpost.money_kind', moneyKinds],
    ['kostenpost.quote', quoteStatuses],
    ['kostenpost.price_unit', priceUnits],
    ['kostenpost.agreed_kind', agreedKinds],
    ['dekking.kind', dekkingKinds],
    ['gremium.kind', gremiumKinds],
    ['organisatie.kinds', organisatieKinds],
    ['penvoerder_hours.kind', hoursKinds],
    ['membership.role', netwerkRoles],
    ['invitation.role', netwerkRoles],
    ['landelijke_role.role', landelijkeRoles],
    ['landelijke_invitation.role', landelijkeRoles],
  ] as const)('%s', async (column, words) => {
    const [table = '', name = ''] = column.split('.');
    const constraints = await database.superSql<{ text: string }[]>`
      select pg_get_constraintdef(con.oid) as text from pg_constraint con
      join pg_attribute a on a.attrelid = con.conrelid and con.conkey = array[a.attnum]
      where con.contype = 'c' and con.conrelid = ${`app.${table}`}::regclass and a.attname = ${name}`;
    const inDatabase = constraints.flatMap(({ text }) =>
      [...text.matchAll(/'([a-z_]+)'::text/g)].map(match => match[1]),
    );
    expect(inDatabase.sort()).toEqual([...words].sort());
  });
});
