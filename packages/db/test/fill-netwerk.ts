import { v7 } from 'uuid';
import type { Sql } from '../src/connect/client.ts';

type Row = Record<string, string | number | null | string[] | object>;
type Rows = [table: string, row: Row][];

const doc = { type: 'doc', content: [] };
const amount = 12_500;

/** Organisation of a network; `n` keeps the names of a second set apart. */
const organisationRows = (netwerkId: string, userId: string, n: number) => {
  const [organisatieId, gremiumId, deelnetwerkId] = [v7(), v7(), v7()];
  const own = { netwerk_id: netwerkId };
  const role = n === 0 ? 'lezer' : 'coordinator';
  const invitation = { email: `gast${n}@example.nl`, name: 'Gast', role, token_hash: v7() };
  const rows: Rows = [
    ['netwerk_gemeente', { ...own, name: `Gemeente ${n}` }],
    ['organisatie', { ...own, id: organisatieId, name: `Organisatie ${n}`, kinds: ['lid', 'penvoerder'] }],
    ['gremium', { ...own, id: gremiumId, name: `Werkgroep ${n}`, kind: 'werkgroep' }],
    ['membership_gremium', { ...own, user_id: userId, gremium_id: gremiumId }],
    [
      'deelnetwerk',
      {
        ...own,
        id: deelnetwerkId,
        position: n,
        short_name: `D${n}`,
        name: `Deel ${n}`,
        penvoerder_id: organisatieId,
      },
    ],
    ['deelnetwerk_ceiling', { ...own, deelnetwerk_id: deelnetwerkId, year: 2026, ceiling_cent: amount }],
    [
      'penvoerder_hours',
      { ...own, organisatie_id: organisatieId, year: 2026, kind: 'coordinatie', per_week: 24.5 },
    ],
    [
      'invitation',
      { ...own, ...invitation, id: v7(), created_by: userId, expires_at: '2099-01-01T00:00:00Z' },
    ],
  ];
  return { organisatieId, gremiumId, deelnetwerkId, rows };
};

type PlanIds = { netwerkId: string; userId: string; planId: string; termId: string };
type Organisation = ReturnType<typeof organisationRows>;

const strategyRows = ({ netwerkId, planId, termId }: PlanIds) => {
  const own = { netwerk_id: netwerkId, plan_id: planId };
  const [hoofdstukId, themaId, speerpuntId, aandachtspuntId, trendId, swotId] = [
    v7(),
    v7(),
    v7(),
    v7(),
    v7(),
    v7(),
  ];
  const speerpunt = { speerpunt_id: speerpuntId };
  const rows: Rows = [
    ['hoofdstuk', { ...own, id: hoofdstukId, position: 0, kind: 'voorwoord', title: 'Voorwoord', body: doc }],
    ['hoofdstuk', { ...own, id: v7(), parent_id: hoofdstukId, position: 0, kind: 'tekst', title: 'Deel' }],
    ['thema', { ...own, id: themaId, position: 0, title: 'Thema', intro: doc, stated_total_cent: amount }],
    ['thema', { ...own, id: v7(), parent_id: themaId, position: 0, title: 'Onderdeel' }],
    ['doel', { ...own, id: v7(), thema_id: themaId, position: 0, kind: 'doel', text: 'Doel' }],
    ['speerpunt', { ...own, id: speerpuntId, thema_id: themaId, position: 0, title: 'Speerpunt', body: doc }],
    ['aandachtspunt', { ...own, ...speerpunt, id: aandachtspuntId, position: 0, text: 'Punt' }],
    [
      'aandachtspunt',
      { ...own, ...speerpunt, id: v7(), parent_id: aandachtspuntId, position: 0, text: 'Deelpunt' },
    ],
    ['planning', { ...own, id: v7(), thema_id: themaId, year: 2026, position: 0, status: 'doorlopend' }],
    [
      'planning',
      { ...own, ...speerpunt, id: v7(), year: 2026, position: 0, status: 'gepland', text: 'Start' },
    ],
    ['trend', { ...own, id: trendId, factor: 'ecologisch', position: 0, text: 'Trend' }],
    ['trend_speerpunt', { ...own, ...speerpunt, trend_id: trendId }],
    ['swot_item', { ...own, id: swotId, quadrant: 'sterk', position: 0, text: 'Sterk' }],
    ['swot_item', { ...own, id: v7(), parent_id: swotId, quadrant: 'sterk', position: 1, text: 'Sterker' }],
    ['swot_speerpunt', { ...own, ...speerpunt, swot_item_id: swotId }],
    ['source', { ...own, id: v7(), position: 0, title: 'Bron', url: 'https://example.nl' }],
    ['speerpunt_term', { ...own, ...speerpunt, term_id: termId }],
  ];
  return { themaId, speerpuntId, rows };
};

const workRows = (
  ids: PlanIds,
  organisation: Organisation,
  strategy: { themaId: string; speerpuntId: string },
) => {
  const own = { netwerk_id: ids.netwerkId, plan_id: ids.planId };
  const [activiteitId, resultId, groupId, kostenpostId] = [v7(), v7(), v7(), v7()];
  const { gremiumId, organisatieId, deelnetwerkId } = organisation;
  const thema = { thema_id: strategy.themaId, position: 0 };
  const activiteit = { activiteit_id: activiteitId };
  const reported = { reported_by: ids.userId };
  const rows: Rows = [
    [
      'activiteit',
      {
        ...own,
        ...thema,
        id: activiteitId,
        title: 'Activiteit',
        doelstelling: doc,
        acties: doc,
        updated_by: ids.userId,
      },
    ],
    ['activiteit_gremium', { ...own, ...activiteit, gremium_id: gremiumId }],
    ['activiteit_organisatie', { ...own, ...activiteit, organisatie_id: organisatieId }],
    ['activiteit_speerpunt', { ...own, ...activiteit, speerpunt_id: strategy.speerpuntId }],
    ['activiteit_term', { ...own, ...activiteit, term_id: ids.termId }],
    ['result', { ...own, ...activiteit, id: resultId, position: 0, text: 'bezoekers', target: 125 }],
    [
      'activiteit_progress',
      { ...own, ...activiteit, ...reported, id: v7(), status: 'loopt', sentence: 'Het loopt' },
    ],
    ['result_outcome', { ...own, ...reported, id: v7(), result_id: resultId, outcome: 12 }],
    ['begroting', { ...own, stated_total_cent: amount }],
    ['begroting_group', { ...own, ...thema, id: groupId, title: 'Groep' }],
    [
      'kostenpost',
      {
        ...own,
        ...activiteit,
        id: kostenpostId,
        group_id: groupId,
        position: 0,
        description: 'Zaal',
        price_cent: amount,
        quantity: 1,
      },
    ],
    [
      'dekking',
      {
        ...own,
        id: v7(),
        position: 0,
        kind: 'subsidie',
        deelnetwerk_id: deelnetwerkId,
        description: 'VWS',
        amount_cent: amount,
      },
    ],
    ['begroting_split', { ...own, deelnetwerk_id: deelnetwerkId, amount_cent: amount }],
    [
      'realisatie',
      {
        ...own,
        id: v7(),
        kostenpost_id: kostenpostId,
        amount_cent: amount,
        date: '2026-03-01',
        description: 'Factuur',
      },
    ],
    ['plan_version', { ...own, number: 1, state: 'aangeboden', made_by: ids.userId, snapshot: {} }],
    [
      'audit',
      {
        ...own,
        id: v7(),
        user_id: ids.userId,
        request_id: 'r',
        noun: 'plan',
        item_id: ids.planId,
        action: 'create',
      },
    ],
  ];
  return rows;
};

export type Filled = { planIds: [meerjarenplan: string, jaarplan: string] };

/**
 * Rows in every table of a network, twice: under a meerjarenplan and under a jaarplan. Each holds everything, also what
 * a real plan of its kind would not, so that every key between the tables can be tried.
 */
export const fillNetwerk = async (sql: Sql, netwerkId: string, userId: string): Promise<Filled> => {
  const planIds: Filled['planIds'] = [v7(), v7()];
  const listId = v7();
  await sql`insert into app.term_list ${sql({ id: listId, slug: listId, name: 'Kernthema', position: 0 })}`;
  const heads: Row[] = [
    { kind: 'meerjarenplan', title: 'Meerjarenplan', first_year: 2026, last_year: 2029 },
    {
      kind: 'jaarplan',
      title: 'Jaarplan',
      first_year: 2026,
      last_year: 2026,
      division: 'thema',
      meerjarenplan_id: planIds[0],
    },
  ];
  for (const [n, planId] of planIds.entries()) {
    const termId = v7();
    await sql`insert into app.term ${sql({ id: termId, list_id: listId, slug: termId, name: 'Markering', position: n })}`;
    const ids = { netwerkId, userId, planId, termId };
    const organisation = organisationRows(netwerkId, userId, n);
    const strategy = strategyRows(ids);
    const plan: Rows = [['plan', { netwerk_id: netwerkId, id: planId, ...heads[n] }]];
    const all = [...organisation.rows, ...plan, ...strategy.rows, ...workRows(ids, organisation, strategy)];
    for (const [table, row] of all) await sql`insert into ${sql(`app.${table}`)} ${sql(row)}`;
  }
  return { planIds };
};
