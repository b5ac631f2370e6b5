import postgres from 'postgres';
import type { Target } from './targets.ts';

/** A whole jaarplan as plain SQL: the columns and rows that jaarplan.get answers, network and plan as parameters. */
const ofPlan = [
  `select id, kind, title, subtitle, first_year, last_year, division, meerjarenplan_id, state, plan_version, version, updated_at
     from app.plan where netwerk_id = $1 and id = $2`,
  `select id, parent_id, kind, title, body, version from app.hoofdstuk where netwerk_id = $1 and plan_id = $2 order by position`,
  `select id, parent_id, title, intro, meerjarenplan_thema_id, stated_total_cent, position, version
     from app.thema where netwerk_id = $1 and plan_id = $2 order by position`,
  `select id, plan_id, thema_id, position, title, doelstelling, acties, who_text, wanneer_text, wanneer, predecessor_id, version,
       updated_at, updated_by,
       array(select gremium_id from app.activiteit_gremium t where t.netwerk_id = $1 and t.activiteit_id = a.id order by 1) as gremium_ids,
       array(select organisatie_id from app.activiteit_organisatie t where t.netwerk_id = $1 and t.activiteit_id = a.id order by 1) as organisatie_ids,
       array(select speerpunt_id from app.activiteit_speerpunt t where t.netwerk_id = $1 and t.activiteit_id = a.id order by 1) as speerpunt_ids,
       array(select term_id from app.activiteit_term t where t.netwerk_id = $1 and t.activiteit_id = a.id order by 1) as term_ids
     from app.activiteit a where netwerk_id = $1 and plan_id = $2 and deleted_at is null order by position`,
  `select id, activiteit_id, text, target, basis from app.result where netwerk_id = $1 and plan_id = $2 order by position`,
  `select distinct on (result_id) result_id, outcome, sentence, reported_at from app.result_outcome
     where netwerk_id = $1 and plan_id = $2 order by result_id, reported_at desc`,
  `select distinct on (activiteit_id) id, activiteit_id, status, sentence, reported_by, reported_at from app.activiteit_progress
     where netwerk_id = $1 and plan_id = $2 order by activiteit_id, reported_at desc`,
  `select id, thema_id, title, version from app.begroting_group where netwerk_id = $1 and plan_id = $2 order by position`,
  `select id, group_id, description, price_cent, price_unit, quantity, quantity_text, participants, agreed_cent, agreed_kind,
       percentage, money_kind, quote, activiteit_id, note, version
     from app.kostenpost where netwerk_id = $1 and plan_id = $2 order by position`,
  `select id, kind, deelnetwerk_id, description, amount_cent, stated_year, note, version
     from app.dekking where netwerk_id = $1 and plan_id = $2 order by position`,
  `select id, thema_id, title, version, updated_at, updated_by from app.activiteit
     where netwerk_id = $1 and plan_id = $2 and deleted_at is not null order by updated_at desc`,
];
const ofMeerjarenplan = [
  ofPlan[0] ?? '',
  `select s.id, s.title, s.thema_id, t.title as thema_title, t.parent_id as thema_parent_id
     from app.speerpunt s left join app.thema t on t.netwerk_id = s.netwerk_id and t.id = s.thema_id
     where s.netwerk_id = $1 and s.plan_id = $2 order by t.position, s.position`,
];
const members = `select user_id, name from app.membership where netwerk_id = $1 order by name`;
const ofNetwerk = [
  `select id, name, kind from app.gremium where netwerk_id = $1 order by name`,
  `select id, name, kinds, website from app.organisatie where netwerk_id = $1 order by name`,
  members,
  `select user_id, gremium_id from app.membership_gremium where netwerk_id = $1`,
  `select id, kind, title, state, first_year, last_year, meerjarenplan_id from app.plan where netwerk_id = $1 order by first_year, kind`,
];
const terms = `select t.id, t.name, t.description, l.slug as list, l.name as list_name, t.retired_at is not null as retired
  from app.term t join app.term_list l on l.id = t.list_id order by l.position, t.position`;
const changes = `select id, at, user_id, noun, action, before, after from app.audit
  where netwerk_id = $1 and item_id = $2 order by at desc limit 200`;
const update = `update app.activiteit set doelstelling = $1, version = version + 1, updated_at = now(), updated_by = $2
  where netwerk_id = $3 and id = $4`;

export type BareSql = {
  readJaarplan: (target: Target) => Promise<unknown>;
  listChanges: (target: Target) => Promise<unknown>;
  updateActiviteit: (target: Target, id: string, text: object) => Promise<unknown>;
  /** Where the activities stand: what a screen would know before it saves. */
  listVersions: () => Promise<{ id: string; version: number }[]>;
  close: () => Promise<void>;
};

/** Prepared statements past row security, all of one read sent at once over one of ten connections. */
export const createBareSql = (superUrl: string): BareSql => {
  const free = Array.from({ length: 10 }, () => postgres(superUrl, { max: 1, onnotice: () => undefined }));
  const on = async <T>(act: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
    const sql = free.pop();
    if (!sql) throw new Error('More than ten bare reads at once.');
    try {
      return await act(sql);
    } finally {
      free.push(sql);
    }
  };
  const prepare = { prepare: true };
  return {
    readJaarplan: ({ netwerkId, planId, meerjarenplanId }) =>
      on(sql =>
        Promise.all([
          ...ofPlan.map(text => sql.unsafe(text, [netwerkId, planId], prepare)),
          ...ofMeerjarenplan.map(text => sql.unsafe(text, [netwerkId, meerjarenplanId], prepare)),
          ...ofNetwerk.map(text => sql.unsafe(text, [netwerkId], prepare)),
          sql.unsafe(terms, [], prepare),
        ]),
      ),
    listChanges: ({ netwerkId, activiteitIds }) =>
      on(sql =>
        Promise.all([
          sql.unsafe(changes, [netwerkId, activiteitIds[0] ?? ''], prepare),
          sql.unsafe(members, [netwerkId], prepare),
        ]),
      ),
    updateActiviteit: ({ netwerkId, userId }, id, text) =>
      on(sql => sql.unsafe(update, [sql.json(text as never) as never, userId, netwerkId, id], prepare)),
    listVersions: () => on(sql => sql`select id, version from app.activiteit where version > 1`),
    close: async () => {
      await Promise.all(free.map(sql => sql.end({ timeout: 5 })));
    },
  };
};
