import type { PlanState } from '@speerpunt/domain/plan/plan';
import { v7 } from 'uuid';
import type { Sql } from '../connect/client.ts';

export type FreshJaarplan = {
  meerjarenplanId: string;
  /** Theme and speerpunt of the meerjarenplan. */
  meerjarenplanThemaId: string;
  speerpuntId: string;
  planId: string;
  year: number;
  /** Theme of the jaarplan; the activity and the group hang under it. */
  themaId: string;
  activiteitId: string;
  resultId: string;
  gremiumId: string;
  groupId: string;
  kostenpostId: string;
};

export type FreshJaarplanOptions = {
  netwerkId: string;
  /** Who wrote the activity last. */
  userId: string;
  year?: number;
  /** The state of the jaarplan. */
  state?: PlanState;
};

/**
 * A meerjarenplan with one theme and speerpunt, and a jaarplan that carries it out: theme, activity with a gremium and a
 * result, begroting of € 250 (2 × € 125). `sql` is a superuser. A second one in a network needs another year.
 */
export const freshJaarplan = async (sql: Sql, options: FreshJaarplanOptions): Promise<FreshJaarplan> => {
  const { netwerkId, userId, year = 2026, state = 'concept' } = options;
  const made = await freshMeerjarenplan(sql, netwerkId, year);
  const [planId, themaId, activiteitId, resultId, gremiumId] = [v7(), v7(), v7(), v7(), v7()];
  const own = { netwerk_id: netwerkId, plan_id: planId };
  await sql.begin(async tx => {
    const insert = (table: string, row: Record<string, string | number | null>) =>
      tx`insert into ${tx(`app.${table}`)} ${tx(row)}`;
    const years = { first_year: year, last_year: year };
    const plan = {
      kind: 'jaarplan',
      title: `Jaarplan ${year}`,
      division: 'thema',
      meerjarenplan_id: made.meerjarenplanId,
    };
    await insert('plan', { netwerk_id: netwerkId, id: planId, ...years, ...plan, state });
    const thema = { title: 'Scholing', meerjarenplan_thema_id: made.meerjarenplanThemaId };
    await insert('thema', { ...own, id: themaId, position: 0, ...thema });
    const words = { title: 'Symposium', wanneer_text: 'najaar', updated_by: userId };
    await insert('activiteit', { ...own, id: activiteitId, thema_id: themaId, position: 0, ...words });
    const gremium = { name: `Werkgroep ${gremiumId.slice(-6)}`, kind: 'werkgroep' };
    await insert('gremium', { netwerk_id: netwerkId, id: gremiumId, ...gremium });
    await insert('activiteit_gremium', { ...own, activiteit_id: activiteitId, gremium_id: gremiumId });
    await insert('activiteit_speerpunt', {
      ...own,
      activiteit_id: activiteitId,
      speerpunt_id: made.speerpuntId,
    });
    await insert('result', {
      ...own,
      id: resultId,
      activiteit_id: activiteitId,
      position: 0,
      text: 'deelnemers',
      target: 125,
    });
  });
  const money = await freshBegroting(sql, { netwerkId, planId, themaId });
  return { ...made, planId, year, themaId, activiteitId, resultId, gremiumId, ...money };
};

const freshMeerjarenplan = async (sql: Sql, netwerkId: string, year: number) => {
  const [meerjarenplanId, meerjarenplanThemaId, speerpuntId] = [v7(), v7(), v7()];
  const own = { netwerk_id: netwerkId, plan_id: meerjarenplanId, position: 0 };
  const plan = {
    kind: 'meerjarenplan',
    title: `Meerjarenplan ${year}`,
    first_year: year,
    last_year: year + 3,
  };
  await sql`insert into app.plan ${sql({ netwerk_id: netwerkId, id: meerjarenplanId, ...plan })}`;
  await sql`insert into app.thema ${sql({ ...own, id: meerjarenplanThemaId, title: 'Deskundigheid' })}`;
  const speerpunt = { id: speerpuntId, thema_id: meerjarenplanThemaId, title: 'Scholing voor iedereen' };
  await sql`insert into app.speerpunt ${sql({ ...own, ...speerpunt })}`;
  return { meerjarenplanId, meerjarenplanThemaId, speerpuntId };
};

const freshBegroting = async (sql: Sql, ids: { netwerkId: string; planId: string; themaId: string }) => {
  const [groupId, kostenpostId] = [v7(), v7()];
  const own = { netwerk_id: ids.netwerkId, plan_id: ids.planId };
  await sql`insert into app.begroting ${sql(own)}`;
  const group = { id: groupId, thema_id: ids.themaId, position: 0, title: 'Symposium' };
  await sql`insert into app.begroting_group ${sql({ ...own, ...group })}`;
  const line = {
    position: 0,
    description: 'Zaalhuur',
    price_cent: 12_500,
    price_unit: 'per_stuk',
    quantity: 2,
  };
  await sql`insert into app.kostenpost ${sql({ ...own, id: kostenpostId, group_id: groupId, ...line })}`;
  return { groupId, kostenpostId };
};
