import { loadPlan } from '@speerpunt/db/seed/load-plan';
import { type FreshNetwerk, freshMember, freshNetwerk } from '@speerpunt/db/testing/fresh-netwerk';
import { planDocument } from '@speerpunt/domain/plan/plan-document';
import { v7 } from 'uuid';
import type { TestApi } from './test-api.ts';

export type FilledNetwerk = FreshNetwerk<'lezer' | 'werkgroep'> & {
  ids: Record<'gremium' | 'organisatie' | 'deelnetwerk' | 'term', string>;
  former: { userId: string; name: string };
};

const meerjarenplan = {
  kind: 'meerjarenplan',
  netwerk: 'proef',
  title: 'Meerjarenplan Proef',
  state: 'vastgesteld',
  firstYear: 2026,
  lastYear: 2029,
  hoofdstukken: [
    { key: 'visie', kind: 'visie', title: 'Visie', body: 'Samen **dichtbij**.' },
    { key: 'meer', kind: 'tekst', title: 'Meer', parent: 'visie' },
  ],
  doelen: [{ kind: 'hoofddoel', text: 'Iedereen kent ons' }],
  themas: [
    {
      key: 'zorg',
      title: 'Zorg',
      doelen: [{ kind: 'droom', text: 'Niemand alleen' }],
      planning: [
        { year: 2026, status: 'gepland', text: 'Beginnen' },
        { year: 2027, status: 'nog_te_bepalen' },
      ],
      speerpunten: [
        {
          key: 'scholing',
          title: 'Scholing voor iedereen',
          terms: ['kernthema/markering'],
          planning: [{ year: 2026, status: 'doorlopend' }],
          aandachtspunten: [
            { text: 'Huisartsen', children: [{ text: 'In opleiding' }] },
            { text: 'Wijkteams' },
          ],
        },
      ],
      parts: [{ key: 'deel', title: 'Deel van zorg', speerpunten: [{ key: 'buurt', title: 'De buurt' }] }],
    },
  ],
  trends: [{ factor: 'demografisch', text: 'Meer ouderen', speerpunten: ['scholing'] }],
  swot: [
    { quadrant: 'sterk', text: 'Veel leden', children: ['Ook de kleine'], speerpunten: ['buurt'] },
    { quadrant: 'bedreiging', text: 'Weinig geld' },
  ],
  sources: [{ title: 'Kamerbrief', url: 'https://example.nl/brief' }],
};

const jaarplan = {
  kind: 'jaarplan',
  netwerk: 'proef',
  title: 'Jaarplan Proef 2026',
  state: 'concept',
  year: 2026,
  meerjarenplan: { firstYear: 2026, lastYear: 2029 },
  division: 'thema',
  hoofdstukken: [{ key: 'voorwoord', kind: 'voorwoord', title: 'Voorwoord' }],
  themas: [
    {
      key: 'zorg',
      title: 'Zorg dit jaar',
      meerjarenplanThema: 'zorg',
      statedTotalCent: 30_000,
      activiteiten: [
        {
          key: 'symposium',
          title: 'Symposium houden',
          doelstelling: 'Elkaar kennen.',
          wanneer: 'najaar',
          who: 'Iedereen',
          gremia: ['Werkgroep Scholing'],
          organisaties: ['Stichting Thuis'],
          speerpunten: ['scholing'],
          terms: ['kernthema/markering'],
          results: [{ text: 'deelnemers', target: 125 }],
          progress: { status: 'loopt', sentence: 'Zaal is gehuurd', date: '2026-03-01' },
        },
        {
          key: 'weg',
          title: 'Geschrapte wandeling',
          speerpunten: ['buurt'],
          results: [{ text: 'geschrapte kilometers', target: 5 }],
          progress: { status: 'gestopt', sentence: 'Te weinig geschrapte mensen', date: '2026-03-02' },
        },
      ],
    },
  ],
  begroting: {
    statedTotalCent: 30_000,
    note: 'Onder voorbehoud',
    groups: [
      {
        thema: 'zorg',
        title: 'Symposium',
        lines: [
          {
            description: 'Zaal',
            priceCent: 12_500,
            priceUnit: 'per_uur',
            quantity: '2x1',
            activiteit: 'symposium',
          },
          { description: 'Folder', agreedCent: 5000, agreedKind: 'offerte', quote: 'volgens_offerte' },
        ],
      },
    ],
    dekking: [
      { kind: 'subsidie', deelnetwerk: 'PN', description: 'Subsidie', amountCent: 30_000 },
      { kind: 'contributie', description: 'Contributie', amountCent: null },
    ],
    split: [{ deelnetwerk: 'PN', amountCent: 30_000 }],
  },
};

/**
 * A network with a meerjarenplan 2026–2029 (vastgesteld) and a jaarplan 2026 (concept) in which each noun occurs, a
 * member who left, and an activity that was deleted. Everything about that activity bears the word 'geschrapt'.
 */
export const filledNetwerk = async (api: TestApi): Promise<FilledNetwerk> => {
  const sql = api.superSql;
  const netwerk = await freshNetwerk(sql, ['lezer', 'werkgroep']);
  const own = { netwerk_id: netwerk.netwerkId };
  const ids = { gremium: v7(), organisatie: v7(), deelnetwerk: v7(), term: v7() };
  const list = v7();
  const member = { netwerk_id: netwerk.netwerkId, user_id: netwerk.people.werkgroep.userId };
  await sql.begin(async tx => {
    await tx`insert into app.gremium ${tx({ ...own, id: ids.gremium, name: 'Werkgroep Scholing', kind: 'werkgroep' })}`;
    await tx`insert into app.membership_gremium ${tx({ ...member, gremium_id: ids.gremium })}`;
    await tx`insert into app.organisatie ${tx({ ...own, id: ids.organisatie, name: 'Stichting Thuis', kinds: ['lid', 'penvoerder'] })}`;
    await tx`insert into app.deelnetwerk ${tx({ ...own, id: ids.deelnetwerk, position: 0, short_name: 'PN', name: 'Proefnetwerk', penvoerder_id: ids.organisatie })}`;
    await tx`insert into app.deelnetwerk_ceiling ${tx({ ...own, deelnetwerk_id: ids.deelnetwerk, year: 2026, ceiling_cent: 40_000 })}`;
    await tx`insert into app.penvoerder_hours ${tx({ ...own, organisatie_id: ids.organisatie, year: 2026, kind: 'coordinatie', per_week: 12.5 })}`;
    await tx`insert into app.netwerk_gemeente ${tx({ ...own, name: 'Proefstad' })}`;
    await tx`insert into app.term_list ${tx({ id: list, slug: list, name: 'Kernthema', position: 0 })}`;
    await tx`insert into app.term ${tx({ id: ids.term, list_id: list, slug: 'markering', name: 'Markering', position: 0 })}`;
  });
  const context = {
    netwerk: netwerk.slug,
    netwerkId: netwerk.netwerkId,
    userId: netwerk.people.coordinator.userId,
    find: (kind: keyof typeof ids) => ids[kind],
  };
  for (const document of [meerjarenplan, jaarplan])
    await loadPlan(api.db, planDocument.parse(document), context);
  await sql`update app.activiteit set deleted_at = now() where netwerk_id = ${netwerk.netwerkId} and title like 'Geschrapt%'`;
  const former = await freshMember(sql, netwerk, 'werkgroep');
  const name = 'Vertrokken Collega';
  await sql`update app.membership set ended_at = now(), name = ${name} where netwerk_id = ${netwerk.netwerkId} and user_id = ${former.userId}`;
  return { ...netwerk, ids, former: { userId: former.userId, name } };
};
