import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { occupantsOf } from '../src/seed/demo-database.ts';
import { seedDemo } from '../src/seed/seed-demo.ts';
import { seedSynthetic } from '../src/seed/seed-synthetic.ts';
import { openEmptyDatabase, openTestDatabase, type TestDatabase } from '../src/testing/test-database.ts';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../demo');
const password = 'een-lang-wachtwoord';
let database: TestDatabase;
let sql: TestDatabase['superSql'];
let before: Awaited<ReturnType<typeof contents>>;

/** Every table with its number of rows and a fingerprint of all that stands in them. */
const contents = async (): Promise<Record<string, { rows: number; print: string }>> => {
  const tables = await sql<{ name: string }[]>`
    select n.nspname || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('app', 'auth') and c.relkind = 'r' order by 1`;
  const entries = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await sql.unsafe<{ rows: number; print: string }[]>(
        `select count(*)::integer as rows, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as print from ${name} t`,
      );
      return [name, row ?? { rows: -1, print: '' }] as const;
    }),
  );
  return Object.fromEntries(entries);
};

beforeAll(async () => {
  database = await openTestDatabase();
  sql = database.superSql;
  expect(await occupantsOf(database.authUrl)).toBe('nobody');
  await seedDemo(database, folder, password);
  before = await contents();
}, 120_000);
afterAll(() => database.close());

type Plan = {
  id: string;
  netwerk: string;
  kind: string;
  years: string;
  state: string;
  meerjarenplan: string | null;
};
const plans = () =>
  sql<Plan[]>`
    select p.id, n.slug as netwerk, p.kind, p.first_year || '-' || p.last_year as years, p.state,
      above.first_year || '-' || above.last_year as meerjarenplan
    from app.plan p join app.netwerk n on n.id = p.netwerk_id
    left join app.plan above on above.netwerk_id = p.netwerk_id and above.id = p.meerjarenplan_id
    order by n.slug, p.first_year, p.kind desc`;
const planId = async (netwerk: string, years: string, kind: string): Promise<string> => {
  const found = (await plans()).find(p => p.netwerk === netwerk && p.years === years && p.kind === kind);
  if (!found) throw new Error(`no ${kind} ${years} of ${netwerk}`);
  return found.id;
};
const twente = (years: string, kind = 'meerjarenplan') => planId('twente', years, kind);
const veluwe = () => planId('noordwest-veluwe', '2025-2027', 'meerjarenplan');
/** Themes and their parts in order, with the number of speerpunten or activities directly under each. */
const themas = async (id: string, below: 'speerpunt' | 'activiteit') =>
  sql<{ title: string; part: boolean; n: number }[]>`
    select t.title, t.parent_id is not null as part,
      (select count(*)::integer from ${sql(`app.${below}`)} b where b.netwerk_id = t.netwerk_id and b.thema_id = t.id) as n
    from app.thema t left join app.thema up on up.id = t.parent_id where t.plan_id = ${id}
    order by coalesce(up.position, t.position), t.parent_id is not null, t.position`;
const count = async (table: string, id: string, where = 'true'): Promise<number> => {
  const [row] = await sql.unsafe<{ n: number }[]>(
    `select count(*)::integer as n from app.${table} where plan_id = $1 and ${where}`,
    [id],
  );
  return row?.n ?? -1;
};
type Tally = { key: string; n: number };

const tally = async (rows: PromiseLike<readonly Tally[]>) =>
  Object.fromEntries((await rows).map(({ key, n }) => [key, n]));

describe('loading the demo', () => {
  test('twice changes nothing', async () => {
    expect(Object.values(before).reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(1000);
    await seedDemo(database, folder, password);
    expect(await contents()).toEqual(before);
    expect(await occupantsOf(database.authUrl)).toBe('demo');
  }, 60_000);

  test('leaves alone what people changed since', async () => {
    const other = await openTestDatabase();
    try {
      await seedDemo(other, folder, password);
      const slug = 'twente';
      await other.superSql`update app.activiteit set title = 'Van ons', version = 2 where netwerk_id = (select id from app.netwerk where slug = ${slug})`;
      await other.superSql`update app.membership set ended_at = now() where email = 'lezer@twente.example'`;
      await other.superSql`delete from app.gremium g where not exists (select from app.activiteit_gremium t where t.gremium_id = g.id)
        and not exists (select from app.membership_gremium t where t.gremium_id = g.id)`;
      const [gremia] = await other.superSql`select count(*) from app.gremium`;
      await seedDemo(other, folder, password);
      expect(
        await other.superSql`select distinct title from app.activiteit a join app.netwerk n on n.id = a.netwerk_id where slug = ${slug}`,
      ).toEqual([{ title: 'Van ons' }]);
      expect(
        await other.superSql`select ended_at is not null as ended from app.membership where email = 'lezer@twente.example'`,
      ).toEqual([{ ended: true }]);
      expect(await other.superSql`select count(*) from app.gremium`).toEqual([gremia]);
    } finally {
      await other.close();
    }
  }, 60_000);

  test('that was interrupted goes on where it was', async () => {
    const other = await openTestDatabase();
    try {
      // The power goes at the first jaarplan of 2026: everything before it stands, the rest does not.
      await other.superSql`create function app.stop_here() returns trigger language plpgsql as $$ begin
        if new.kind = 'jaarplan' and new.first_year = 2026 then raise 'stroom weg'; end if; return new; end $$`;
      await other.superSql`create trigger stop_here before insert on app.plan for each row execute function app.stop_here()`;
      await expect(seedDemo(other, folder, password)).rejects.toThrow('stroom weg');
      expect(await occupantsOf(other.authUrl)).toBe('demo');
      await other.superSql`drop function app.stop_here() cascade`;
      await seedDemo(other, folder, password);
      const counts = await other.superSql<
        { plans: number; lines: number; members: number; active: number }[]
      >`
        select (select count(*)::integer from app.plan) as plans, (select count(*)::integer from app.kostenpost) as lines,
          (select count(*)::integer from app.membership) as members, (select count(*)::integer from app.membership where ended_at is null) as active`;
      expect(counts).toEqual(
        await sql`select (select count(*)::integer from app.plan) as plans, (select count(*)::integer from app.kostenpost) as lines,
          (select count(*)::integer from app.membership) as members, (select count(*)::integer from app.membership where ended_at is null) as active`,
      );
    } finally {
      await other.close();
    }
  }, 60_000);
});

describe('who lives in a database', () => {
  const inOwn = async (act: (own: TestDatabase) => Promise<void>, opened = openTestDatabase()) => {
    const own = await opened;
    try {
      await act(own);
    } finally {
      await own.close();
    }
  };

  test('is nobody before there is a schema', () =>
    inOwn(async own => expect(await occupantsOf(own.authUrl)).toBe('nobody'), openEmptyDatabase()));

  test('are others in an installation of one’s own, whatever address someone takes up an invitation with', () =>
    inOwn(async own => {
      const come = (email: string) =>
        own.superSql`insert into auth."user" (name, email, "emailVerified") values ('Iemand', ${email}, true)`;
      await come('iemand@example.nl');
      expect(await occupantsOf(own.authUrl)).toBe('others');
      await come('inlezen@speerpunt.example');
      expect(await occupantsOf(own.authUrl)).toBe('others');
    }));

  test('is the demo among synthetic networks with a password, and others among those without', async () => {
    for (const [given, who] of [
      [password, 'demo'],
      [null, 'others'],
    ] as const)
      await inOwn(async own => {
        await seedSynthetic(own.superUrl, { networks: 1, years: 1, folder, password: given });
        expect(await occupantsOf(own.authUrl)).toBe(who);
      });
  }, 60_000);
});

describe('what the demo holds', () => {
  test('networks and plans in their states, each under its meerjarenplan', async () => {
    const listed = (await plans()).map(p => [p.netwerk, p.kind, p.years, p.state, p.meerjarenplan]);
    expect(listed.filter(([netwerk]) => netwerk === 'twente')).toEqual([
      ['twente', 'meerjarenplan', '2021-2025', 'afgesloten', null],
      ['twente', 'jaarplan', '2021-2021', 'afgesloten', '2021-2025'],
      ['twente', 'meerjarenplan', '2026-2031', 'vastgesteld', null],
      ['twente', 'jaarplan', '2026-2026', 'vastgesteld', '2026-2031'],
    ]);
    expect(listed.filter(([netwerk]) => netwerk === 'noordwest-veluwe')).toEqual([
      ['noordwest-veluwe', 'meerjarenplan', '2025-2027', 'vastgesteld', null],
      ['noordwest-veluwe', 'jaarplan', '2026-2026', 'concept', '2025-2027'],
    ]);
  });

  test('four fictional networks with two years each, and two real ones', async () => {
    const netwerken = await sql`
      select n.slug, n.fictional, array(select p.first_year from app.plan p where p.netwerk_id = n.id and p.kind = 'jaarplan' order by 1) as years
      from app.netwerk n order by n.fictional, n.slug`;
    const years = [2025, 2026];
    expect(netwerken).toEqual([
      { slug: 'noordwest-veluwe', fictional: false, years: [2026] },
      { slug: 'twente', fictional: false, years: [2021, 2026] },
      { slug: 'voorbeeldregio-beekdal', fictional: true, years },
      { slug: 'voorbeeldregio-polderzoom', fictional: true, years },
      { slug: 'voorbeeldregio-waterkant', fictional: true, years },
      { slug: 'voorbeeldregio-zandrug', fictional: true, years },
    ]);
  });

  test('a version and a log row for each decision, whole and by id only', async () => {
    for (const { id, state } of await plans()) {
      const steps = ['concept', 'aangeboden', 'vastgesteld', 'afgesloten'];
      const walked = steps.slice(1, steps.indexOf(state) + 1);
      const versions =
        await sql`select number, state from app.plan_version where plan_id = ${id} order by array_position(${steps}::text[], state)`;
      expect(versions).toEqual(walked.map(step => ({ number: 1, state: step })));
      const log =
        await sql`select action, before->>'state' as before, after->>'state' as after from app.audit where plan_id = ${id}
        order by array_position(${steps}::text[], after->>'state')`;
      expect(log).toEqual(walked.map((after, i) => ({ action: 'state', before: steps[i], after })));
    }
    expect(
      await sql`select from app.audit a, app.membership m where strpos(a::text, m.email) > 0 or strpos(a::text, m.name) > 0`,
    ).toEqual([]);
    const [snapshot] = await sql<
      { snapshot: object }[]
    >`select snapshot from app.plan_version where plan_id = ${await twente('2026-2026', 'jaarplan')} and state = 'vastgesteld'`;
    const file = JSON.parse(readFileSync(path.join(folder, 'twente/jaarplan-2026.json'), 'utf8')) as {
      title: string;
    };
    expect(snapshot?.snapshot).toMatchObject({ kind: 'jaarplan', year: 2026, title: file.title });
  });

  test('accounts with one password for everyone but who loaded it, and nobody active who is not a person', async () => {
    const without =
      await sql`select u.email from auth."user" u where not exists (select from auth.account a where a."userId" = u.id)`;
    expect(without).toEqual([{ email: 'inlezen@speerpunt.example' }]);
    expect(
      await sql`select from app.membership where email = 'inlezen@speerpunt.example' and ended_at is null`,
    ).toEqual([]);
    expect(
      await sql`select u.email, r.role from app.landelijke_role r join auth."user" u on u.id = r.user_id order by 1`,
    ).toEqual([
      { email: 'beheer@speerpunt.example', role: 'beheerder' },
      { email: 'vnpz@speerpunt.example', role: 'vnpz' },
    ]);
    const active = await sql<{ email: string; netwerk: string; role: string }[]>`
      select m.email, n.slug as netwerk, m.role from app.membership m join app.netwerk n on n.id = m.netwerk_id
      where m.ended_at is null and m.email like '%@twente.example' order by n.slug, m.role`;
    expect(active.map(m => `${m.netwerk} ${m.role} ${m.email}`)).toEqual([
      'twente bestuur bestuur@twente.example',
      'twente coordinator coordinator@twente.example',
      'twente lezer lezer@twente.example',
      'twente werkgroep werkgroep@twente.example',
      'voorbeeldregio-waterkant coordinator coordinator@twente.example',
      'voorbeeldregio-zandrug werkgroep werkgroep@twente.example',
    ]);
  });

  test('a werkgroep with running activities of its own, so that its role can be shown', async () => {
    const own = await sql<{ netwerk: string; gremium: string; running: number }[]>`
      select n.slug as netwerk, g.name as gremium, (select count(*)::integer from app.activiteit_gremium t
        join app.activiteit a on a.netwerk_id = t.netwerk_id and a.id = t.activiteit_id
        join app.plan p on p.netwerk_id = a.netwerk_id and p.id = a.plan_id
        where t.netwerk_id = g.netwerk_id and t.gremium_id = g.id and p.first_year = 2026 and p.state <> 'afgesloten') as running
      from app.membership m join app.netwerk n on n.id = m.netwerk_id
      join app.membership_gremium mg on mg.netwerk_id = m.netwerk_id and mg.user_id = m.user_id
      join app.gremium g on g.netwerk_id = mg.netwerk_id and g.id = mg.gremium_id
      where m.email = 'werkgroep@twente.example' order by 1`;
    expect(own).toEqual([
      { netwerk: 'twente', gremium: 'Werkgroep deskundigheidsbevordering', running: 0 },
      { netwerk: 'voorbeeldregio-zandrug', gremium: 'Werkgroep Deskundigheid', running: 2 },
    ]);
  });

  test('of an organisation what a source says, under the year that it says', async () => {
    // The source gives the number of the gemeenten of Twente and not their names; that number stands in its chapter.
    const gemeenten =
      await sql`select distinct n.fictional from app.netwerk_gemeente g join app.netwerk n on n.id = g.netwerk_id`;
    expect(gemeenten).toEqual([{ fictional: true }]);
    const ceilings = await sql`
      select d.short_name as name, c.year, c.stated_year, c.ceiling_cent as cent from app.deelnetwerk_ceiling c
      join app.deelnetwerk d on d.netwerk_id = c.netwerk_id and d.id = c.deelnetwerk_id join app.netwerk n on n.id = c.netwerk_id
      where not n.fictional order by d.position`;
    const stated = { year: 2026, statedYear: 2025 };
    expect(ceilings).toEqual([
      { name: 'EHNOT', ...stated, cent: 12_228_200 },
      { name: 'NWT', ...stated, cent: 10_404_800 },
      { name: 'MT', ...stated, cent: 7_483_800 },
    ]);
    // Its "netwerk ondersteuner" is none of the kinds that hours have: the fact stands in the chapter.
    const hours =
      await sql`select h.kind, h.per_week from app.penvoerder_hours h join app.netwerk n on n.id = h.netwerk_id
      where n.slug = 'noordwest-veluwe'`;
    expect(hours).toEqual([{ kind: 'coordinatie', perWeek: 16 }]);
    const [chapter] =
      await sql`select from app.hoofdstuk where plan_id = ${await veluwe()} and body::text like '%ondersteuner 9 uur%'`;
    expect(chapter).toBeDefined();
  });
});

describe('Twente 2021–2025', () => {
  test('four speerpunten without a theme, the first with four aandachtspunten of which one has three of its own', async () => {
    const id = await twente('2021-2025');
    expect(await count('thema', id)).toBe(0);
    const speerpunten = await sql<{ id: string; thema: string | null; points: number; sub: number[] }[]>`
      select s.id, s.thema_id as thema,
        (select count(*)::integer from app.aandachtspunt a where a.speerpunt_id = s.id and a.parent_id is null) as points,
        array(select (select count(*)::integer from app.aandachtspunt c where c.parent_id = a.id) from app.aandachtspunt a
              where a.speerpunt_id = s.id and a.parent_id is null order by a.position) as sub
      from app.speerpunt s where s.plan_id = ${id} order by s.position`;
    expect(speerpunten.map(s => s.thema)).toEqual([null, null, null, null]);
    expect(speerpunten[0]?.points).toBe(4);
    expect(speerpunten[0]?.sub.toSorted()).toEqual([0, 0, 0, 3]);
    expect(speerpunten[1]?.points).toBe(0);
  });

  test('SWOT 17/13/11/5 and DESTEP 9/1/6/1/1/3', async () => {
    const id = await twente('2021-2025');
    const swot = await tally(
      sql<
        Tally[]
      >`select quadrant as key, count(*)::integer as n from app.swot_item where plan_id = ${id} and parent_id is null group by 1`,
    );
    expect(swot).toEqual({ sterk: 17, kans: 13, zwak: 11, bedreiging: 5 });
    expect(await count('swot_item', id, 'parent_id is not null')).toBe(2);
    const trends = await tally(
      sql<
        Tally[]
      >`select factor as key, count(*)::integer as n from app.trend where plan_id = ${id} group by 1`,
    );
    expect(trends).toEqual({
      demografisch: 9,
      economisch: 1,
      sociaal_cultureel: 6,
      technologisch: 1,
      ecologisch: 1,
      politiek_juridisch: 3,
    });
  });

  test('a jaarplan by function with 16, 5, 10, 5 and 4 activities, and the moments of the source', async () => {
    const id = await twente('2021-2021', 'jaarplan');
    expect((await themas(id, 'activiteit')).map(t => t.n)).toEqual([16, 5, 10, 5, 4]);
    const kinds = await tally(
      sql<
        Tally[]
      >`select coalesce(wanneer->>'kind', case when wanneer_text is null then 'none' else 'unread' end) as key, count(*)::integer as n
        from app.activiteit where plan_id = ${id} group by 1`,
    );
    expect(kinds).toEqual({
      year: 22,
      continuous: 10,
      period: 2,
      quarter: 2,
      season: 2,
      month: 1,
      frequency: 1,
    });
    const odd = await sql<{ text: string; year: number }[]>`
      select wanneer_text as text, (wanneer->>'year')::integer as year from app.activiteit where plan_id = ${id} and wanneer_text like 'Start najaar%'`;
    expect(odd.map(o => o.year)).toEqual([2020]);
  });
});

describe('Twente 2026–2031', () => {
  test('four themes with 3, 5, 5 and 4 speerpunten', async () => {
    expect((await themas(await twente('2026-2031'), 'speerpunt')).map(t => t.n)).toEqual([3, 5, 5, 4]);
  });

  test('a jaarplan with 6, 6, 6 and 4 activities without who, wanneer or doelstelling', async () => {
    const id = await twente('2026-2026', 'jaarplan');
    expect((await themas(id, 'activiteit')).map(t => t.n)).toEqual([6, 6, 6, 4]);
    expect(
      await count(
        'activiteit',
        id,
        'who_text is null and wanneer_text is null and wanneer is null and doelstelling is null',
      ),
    ).toBe(22);
    for (const table of ['activiteit_gremium', 'activiteit_organisatie'])
      expect(await count(table, id)).toBe(0);
    const [tied] =
      await sql`select above.title from app.thema t join app.thema above on above.id = t.meerjarenplan_thema_id
      where t.plan_id = ${id} and t.title = 'Continuïteit van zorg'`;
    expect(tied).toEqual({ title: 'Coördinatie van zorg' });
  });

  test('39 lines in 18 groups, with the totals of its themes to the cent', async () => {
    const id = await twente('2026-2026', 'jaarplan');
    expect([await count('begroting_group', id), await count('kostenpost', id)]).toEqual([18, 39]);
    const totals = await sql<
      { stated: number }[]
    >`select stated_total_cent as stated from app.thema where plan_id = ${id} order by position`;
    expect(totals.map(t => t.stated)).toEqual([2_930_000, 1_230_000, 1_750_000, 3_090_000]);
    const split =
      await sql`select d.short_name as name, s.amount_cent as cent from app.begroting_split s join app.deelnetwerk d on d.id = s.deelnetwerk_id
      where s.plan_id = ${id} order by d.position`;
    expect(split).toEqual([
      { name: 'EHNOT', cent: 5_000_000 },
      { name: 'NWT', cent: 4_000_000 },
      { name: 'MT', cent: 0 },
    ]);
    const dekking = await sql<{ kind: string; n: number; cent: number | null }[]>`
      select kind, count(*)::integer as n, sum(amount_cent) as cent from app.dekking where plan_id = ${id} group by 1 order by 1`;
    expect(dekking).toEqual([
      { kind: 'contributie', n: 1, cent: null },
      { kind: 'subsidie', n: 3, cent: 30_116_800 },
    ]);
  });

  test('the traps of the source stand as they are written', async () => {
    const id = await twente('2026-2026', 'jaarplan');
    const line = async (words: string) => {
      const rows =
        await sql`select price_cent, quantity, quantity_text, agreed_cent from app.kostenpost where plan_id = ${id} and description ilike ${`%${words}%`}`;
      return rows;
    };
    expect(await line('goodiebag')).toMatchObject([{ priceCent: 1500, quantity: 400, agreedCent: 120_000 }]);
    expect(await count('kostenpost', id, 'price_cent is null')).toBe(12);
    expect(await count('kostenpost', id, "quantity_text = '3x10' and quantity = 30")).toBeGreaterThan(0);
    expect(await count('begroting_group', id, 'title is null')).toBe(9);
  });
});

describe('Noordwest Veluwe 2025–2027', () => {
  test('6 and 5 speerpunten, and 4 + 3 in the two parts of the third theme', async () => {
    const rows = await themas(await veluwe(), 'speerpunt');
    expect(rows.map(row => [row.part, row.n])).toEqual([
      [false, 6],
      [false, 5],
      [false, 0],
      [true, 4],
      [true, 3],
    ]);
  });

  test('a planning for each year, nog te bepalen and nothing being different things', async () => {
    const id = await veluwe();
    const of = (words: string, year: number) =>
      sql<{ status: string }[]>`select p.status from app.planning p join app.thema t on t.id = p.thema_id
        where p.plan_id = ${id} and p.year = ${year} and t.title ilike ${`${words}%`}`;
    expect((await of('Innovatie', 2027)).map(p => p.status)).toEqual(['nog_te_bepalen']);
    expect(await of('Deskundigheidsbevordering', 2027)).toEqual([]);
    for (const words of ['Innovatie', 'Deskundigheidsbevordering', 'Maatschappelijke bewustwording'])
      for (const year of [2025, 2026]) expect((await of(words, year)).length).toBeGreaterThan(0);
    const running = await sql`
      select s.title, array_agg(p.year order by p.year) as years, array_agg(distinct p.status) as statuses
      from app.planning p join app.speerpunt s on s.id = p.speerpunt_id where p.plan_id = ${id} group by 1`;
    expect(running).toHaveLength(3);
    for (const row of running)
      expect(row).toMatchObject({ years: [2025, 2026, 2027], statuses: ['doorlopend'] });
  });

  test('a concept with the titles as planned and the rest empty', async () => {
    const id = await planId('noordwest-veluwe', '2026-2026', 'jaarplan');
    expect((await themas(id, 'activiteit')).map(t => t.n)).toEqual([2, 5, 3]);
    expect(
      await count(
        'activiteit',
        id,
        'who_text is null and wanneer_text is null and doelstelling is null and acties is null',
      ),
    ).toBe(10);
    for (const table of ['gremium', 'organisatie', 'speerpunt', 'term', 'progress'])
      expect([table, await count(`activiteit_${table}`, id)]).toEqual([table, 0]);
  });
});
