/**
 * Statements that fill networks with plans of a fixed size, each for all networks at once. They lean on the temporary
 * tables `syn_setting`, `syn_text`, `syn_moment` and `syn_term` of `seed-synthetic.ts`; `n` numbers things from 0.
 */

const people = `
  create temp table syn_netwerk as
    select n, gen_random_uuid() as id, 'synthetisch-' || lpad(n::text, 4, '0') as slug
    from syn_setting, generate_series(1, networks) n;
  create temp table syn_person as
    select w.id as netwerk_id, gen_random_uuid() as id, m.n, m.role, m.name, m.word || '@' || w.slug || '.example' as email
    from syn_netwerk w cross join lateral (
      select i as n, case when i = 0 then 'coordinator' when i = 1 then 'bestuur' when i < 7 then 'werkgroep' else 'lezer' end as role,
             case when i = 0 then 'Coördinator' when i = 1 then 'Bestuurslid' else 'Lid ' || i end as name,
             case when i = 0 then 'coordinator' when i = 1 then 'bestuur' else 'lid' || i end as word
      from generate_series(0, 11) i) m;
  insert into app.netwerk (id, slug, name, consortium, inhabitants, fictional)
    select id, slug, 'Synthetisch netwerk ' || n, 'Consortium ' || (1 + n % 7), 200000 + n, true from syn_netwerk;
  insert into auth."user" (id, name, email, "emailVerified") select id, name, email, true from syn_person;
  insert into auth.account ("accountId", "providerId", "userId", password, "updatedAt")
    select id, 'credential', id, password, now() from syn_person, syn_setting where n = 0 and password is not null;
  insert into app.membership (netwerk_id, user_id, role, name, email)
    select netwerk_id, id, role, name, email from syn_person;
`;

const organisation = `
  create temp table syn_organisatie as
    select w.id as netwerk_id, i as n, gen_random_uuid() as id from syn_netwerk w, generate_series(0, 39) i;
  create temp table syn_gremium as
    select w.id as netwerk_id, i as n, gen_random_uuid() as id from syn_netwerk w, generate_series(0, 7) i;
  create temp table syn_deelnetwerk as
    select w.id as netwerk_id, i as n, gen_random_uuid() as id from syn_netwerk w, generate_series(0, 1) i;
  insert into app.netwerk_gemeente select id, 'Gemeente ' || i from syn_netwerk, generate_series(1, 8) i;
  insert into app.organisatie (netwerk_id, id, name, kinds, website)
    select netwerk_id, id, 'Organisatie ' || n, case when n < 2 then array['lid', 'penvoerder'] else array['lid'] end,
           'https://organisatie' || n || '.example' from syn_organisatie;
  insert into app.gremium (netwerk_id, id, name, kind)
    select netwerk_id, id, case n when 0 then 'Stuurgroep' else 'Werkgroep ' || n end, case n when 0 then 'stuurgroep' else 'werkgroep' end
    from syn_gremium;
  insert into app.membership_gremium (netwerk_id, user_id, gremium_id)
    select p.netwerk_id, p.id, g.id from syn_person p join syn_gremium g on g.netwerk_id = p.netwerk_id and g.n = p.n % 8 where p.n > 0;
  insert into app.deelnetwerk (netwerk_id, id, position, short_name, name, penvoerder_id)
    select d.netwerk_id, d.id, d.n, 'D' || d.n, 'Deelnetwerk ' || d.n, o.id
    from syn_deelnetwerk d join syn_organisatie o on o.netwerk_id = d.netwerk_id and o.n = d.n;
  insert into app.deelnetwerk_ceiling (netwerk_id, deelnetwerk_id, year, ceiling_cent)
    select netwerk_id, id, y, 9000000 from syn_deelnetwerk, syn_setting, generate_series(first_year, last_year) y;
  insert into app.penvoerder_hours (netwerk_id, organisatie_id, year, kind, per_week)
    select netwerk_id, id, y, k, 16 from syn_organisatie, syn_setting, generate_series(first_year, last_year) y,
      unnest(array['coordinatie', 'secretariaat']) k where n < 2;
`;

const meerjarenplan = `
  create temp table syn_mjp as
    select w.id as netwerk_id, gen_random_uuid() as id, y as first_year, least(y + 5, last_year) as last_year
    from syn_netwerk w, syn_setting, generate_series(first_year, last_year, 6) y;
  create temp table syn_thema as
    select p.netwerk_id, p.id as plan_id, i as n, gen_random_uuid() as id from syn_mjp p, generate_series(0, 5) i;
  create temp table syn_speerpunt as
    select netwerk_id, plan_id, id as thema_id, n * 4 + i as n, gen_random_uuid() as id from syn_thema, generate_series(0, 3) i;
  create temp table syn_swot as
    select p.netwerk_id, p.id as plan_id, i as n, gen_random_uuid() as id from syn_mjp p, generate_series(0, 23) i;
  insert into app.plan (netwerk_id, id, kind, title, first_year, last_year, state)
    select netwerk_id, id, 'meerjarenplan', 'Meerjarenplan ' || first_year || '-' || last_year, first_year, last_year, 'vastgesteld' from syn_mjp;
  insert into app.hoofdstuk (netwerk_id, id, plan_id, position, kind, title, body)
    select p.netwerk_id, gen_random_uuid(), p.id, t.n, case t.n when 0 then 'voorwoord' else 'tekst' end, t.sentence, t.body
    from syn_mjp p cross join syn_text t where t.n < 10;
  insert into app.thema (netwerk_id, id, plan_id, position, title, intro)
    select s.netwerk_id, s.id, s.plan_id, s.n, t.sentence, t.body from syn_thema s join syn_text t on t.n = s.n;
  insert into app.doel (netwerk_id, id, plan_id, thema_id, position, kind, text)
    select s.netwerk_id, gen_random_uuid(), s.plan_id, s.id, i, 'doel', t.sentence
    from syn_thema s, generate_series(0, 2) i join syn_text t on t.n = i;
  insert into app.speerpunt (netwerk_id, id, plan_id, thema_id, position, title, body)
    select s.netwerk_id, s.id, s.plan_id, s.thema_id, s.n % 4, t.sentence, t.body from syn_speerpunt s join syn_text t on t.n = s.n % 12;
  insert into app.speerpunt_term (netwerk_id, plan_id, speerpunt_id, term_id)
    select s.netwerk_id, s.plan_id, s.id, t.id from syn_speerpunt s join syn_term t on t.n = s.n % (select count(*) from syn_term);
  insert into app.aandachtspunt (netwerk_id, id, plan_id, speerpunt_id, position, text)
    select s.netwerk_id, gen_random_uuid(), s.plan_id, s.id, i, t.sentence
    from syn_speerpunt s, generate_series(0, 2) i join syn_text t on t.n = i + 4;
  insert into app.planning (netwerk_id, id, plan_id, speerpunt_id, year, position, status, text)
    select s.netwerk_id, gen_random_uuid(), s.plan_id, s.id, y, 0, 'gepland', 'Uitvoeren in ' || y
    from syn_speerpunt s join syn_mjp p on p.id = s.plan_id cross join generate_series(p.first_year, p.last_year, 2) y;
  insert into app.source (netwerk_id, id, plan_id, position, title, url)
    select p.netwerk_id, gen_random_uuid(), p.id, i, 'Bron ' || i, 'https://bron' || i || '.example' from syn_mjp p, generate_series(0, 7) i;
  insert into app.swot_item (netwerk_id, id, plan_id, quadrant, position, text)
    select s.netwerk_id, s.id, s.plan_id, (array['sterk', 'zwak', 'kans', 'bedreiging'])[1 + s.n % 4], s.n / 4, t.sentence
    from syn_swot s join syn_text t on t.n = s.n % 12;
  insert into app.swot_speerpunt (netwerk_id, plan_id, swot_item_id, speerpunt_id)
    select s.netwerk_id, s.plan_id, s.id, p.id from syn_swot s join syn_speerpunt p on p.plan_id = s.plan_id and p.n = s.n;
  with made as (
    insert into app.trend (netwerk_id, id, plan_id, factor, position, text)
      select p.netwerk_id, gen_random_uuid(), p.id, 'demografisch', t.n, t.sentence from syn_mjp p cross join syn_text t
      returning netwerk_id, plan_id, id, position)
  insert into app.trend_speerpunt (netwerk_id, plan_id, trend_id, speerpunt_id)
    select m.netwerk_id, m.plan_id, m.id, p.id from made m join syn_speerpunt p on p.plan_id = m.plan_id and p.n = m.position;
`;

const jaarplan = `
  create temp table syn_jp as
    select w.n, w.id as netwerk_id, gen_random_uuid() as id, y as year, p.id as meerjarenplan_id
    from syn_netwerk w join syn_mjp p on p.netwerk_id = w.id cross join lateral generate_series(p.first_year, p.last_year) y;
  create temp table syn_jp_thema as
    select p.netwerk_id, p.id as plan_id, p.year, i as n, gen_random_uuid() as id, t.id as above
    from syn_jp p cross join generate_series(0, 5) i join syn_thema t on t.plan_id = p.meerjarenplan_id and t.n = i;
  insert into app.plan (netwerk_id, id, kind, title, first_year, last_year, division, meerjarenplan_id, state)
    select netwerk_id, id, 'jaarplan', 'Jaarplan ' || year, year, year, 'thema', meerjarenplan_id,
           case when year = last_year then 'concept' when year = last_year - 1 then 'vastgesteld' else 'afgesloten' end
    from syn_jp, syn_setting;
  insert into app.hoofdstuk (netwerk_id, id, plan_id, position, kind, title, body)
    select p.netwerk_id, gen_random_uuid(), p.id, t.n, 'tekst', t.sentence, t.body from syn_jp p cross join syn_text t where t.n < 6;
  insert into app.thema (netwerk_id, id, plan_id, position, title, intro, meerjarenplan_thema_id)
    select s.netwerk_id, s.id, s.plan_id, s.n, t.sentence, t.body, s.above from syn_jp_thema s join syn_text t on t.n = s.n;
  create temp table syn_activiteit as
    select netwerk_id, plan_id, year, id as thema_id, n * 10 + i as n, gen_random_uuid() as id from syn_jp_thema, generate_series(0, 9) i
    order by netwerk_id, year, n, i;
  analyze syn_activiteit;
  insert into app.activiteit (netwerk_id, id, plan_id, thema_id, position, title, doelstelling, acties, who_text, wanneer_text, wanneer, updated_by)
    select a.netwerk_id, a.id, a.plan_id, a.thema_id, a.n % 10, t.sentence || ' (' || a.n || ')', t.body, t.list,
           'Coördinator met de werkgroep', m.words, m.meaning, p.id
    from syn_activiteit a join syn_text t on t.n = a.n % 12 join syn_moment m on m.year = a.year and m.n = a.n % 5
    join syn_person p on p.netwerk_id = a.netwerk_id and p.n = 0;
`;

const ties = `
  insert into app.activiteit_gremium (netwerk_id, plan_id, activiteit_id, gremium_id)
    select a.netwerk_id, a.plan_id, a.id, g.id from syn_activiteit a
    join syn_gremium g on g.netwerk_id = a.netwerk_id and g.n in (a.n % 8, (a.n + 3) % 8);
  insert into app.activiteit_organisatie (netwerk_id, plan_id, activiteit_id, organisatie_id)
    select a.netwerk_id, a.plan_id, a.id, o.id from syn_activiteit a
    join syn_organisatie o on o.netwerk_id = a.netwerk_id and o.n in (a.n % 40, (a.n + 7) % 40, (a.n + 19) % 40);
  insert into app.activiteit_speerpunt (netwerk_id, plan_id, activiteit_id, speerpunt_id)
    select a.netwerk_id, a.plan_id, a.id, s.id from syn_activiteit a join syn_jp p on p.id = a.plan_id
    join syn_speerpunt s on s.plan_id = p.meerjarenplan_id and s.n in (a.n % 24, (a.n + 5) % 24);
  insert into app.activiteit_term (netwerk_id, plan_id, activiteit_id, term_id)
    select a.netwerk_id, a.plan_id, a.id, t.id from syn_activiteit a
    join syn_term t on t.n in (a.n % (select count(*) from syn_term), (a.n + 1) % (select count(*) from syn_term));
  create temp table syn_result as
    select a.netwerk_id, a.plan_id, a.id as activiteit_id, i as n, gen_random_uuid() as id from syn_activiteit a, generate_series(0, 1) i;
  insert into app.result (netwerk_id, id, plan_id, activiteit_id, position, text, target, basis)
    select netwerk_id, id, plan_id, activiteit_id, n, case n when 0 then 'deelnemers' else 'bijeenkomsten' end, 25 * (n + 1), 'totaal' from syn_result;
  insert into app.result_outcome (netwerk_id, id, plan_id, result_id, outcome, sentence, reported_by)
    select r.netwerk_id, gen_random_uuid(), r.plan_id, r.id, 20, 'Bijna gehaald.', p.id
    from syn_result r join syn_person p on p.netwerk_id = r.netwerk_id and p.n = 0 where r.n = 0;
  insert into app.activiteit_progress (netwerk_id, id, plan_id, activiteit_id, status, sentence, reported_by)
    select a.netwerk_id, gen_random_uuid(), a.plan_id, a.id, 'loopt', 'Op schema, de eerste bijeenkomst is geweest.', p.id
    from syn_activiteit a join syn_person p on p.netwerk_id = a.netwerk_id and p.n = 2;
`;

const money = `
  create temp table syn_group as
    select netwerk_id, plan_id, id as thema_id, n * 2 + i as n, gen_random_uuid() as id from syn_jp_thema, generate_series(0, 1) i;
  insert into app.begroting (netwerk_id, plan_id, stated_total_cent, note) select netwerk_id, id, 15000000, 'Synthetisch' from syn_jp;
  insert into app.begroting_group (netwerk_id, id, plan_id, thema_id, position, title)
    select g.netwerk_id, g.id, g.plan_id, g.thema_id, g.n, t.sentence from syn_group g join syn_text t on t.n = g.n;
  create temp table syn_kostenpost as
    select g.netwerk_id, g.plan_id, g.id as group_id, g.n * 5 + i as n, gen_random_uuid() as id from syn_group g, generate_series(0, 4) i;
  insert into app.kostenpost (netwerk_id, id, plan_id, group_id, position, description, price_cent, price_unit, quantity, activiteit_id, note)
    select k.netwerk_id, k.id, k.plan_id, k.group_id, k.n % 5, 'Kosten van ' || t.sentence, 12500, 'per_stuk', 1 + k.n % 9, a.id, t.sentence
    from syn_kostenpost k join syn_text t on t.n = k.n % 12 join syn_activiteit a on a.plan_id = k.plan_id and a.n = k.n;
  insert into app.dekking (netwerk_id, id, plan_id, position, kind, deelnetwerk_id, description, amount_cent)
    select p.netwerk_id, gen_random_uuid(), p.id, d.n, 'subsidie', d.id, 'Subsidie deelnetwerk ' || d.n, 7000000
    from syn_jp p join syn_deelnetwerk d on d.netwerk_id = p.netwerk_id;
  insert into app.begroting_split (netwerk_id, plan_id, deelnetwerk_id, amount_cent)
    select p.netwerk_id, p.id, d.id, 7000000 from syn_jp p join syn_deelnetwerk d on d.netwerk_id = p.netwerk_id;
  insert into app.realisatie (netwerk_id, id, plan_id, kostenpost_id, amount_cent, date, description)
    select k.netwerk_id, gen_random_uuid(), k.plan_id, k.id, 12000, make_date(p.year, 6, 1), 'Factuur'
    from syn_kostenpost k join syn_jp p on p.id = k.plan_id cross join syn_setting s where p.year < s.last_year;
`;

/** One row for each activity, and for the first of each plan fifty: what a long list of changes is measured on. */
const audit = `
  insert into app.audit (netwerk_id, id, at, user_id, request_id, plan_id, noun, item_id, action, after)
    select a.netwerk_id, gen_random_uuid(), now() - interval '300 days', p.id, 'synthetisch', a.plan_id, 'activiteit', a.id, 'create',
           jsonb_build_object('title', 'Activiteit ' || a.n)
    from syn_activiteit a join syn_person p on p.netwerk_id = a.netwerk_id and p.n = 0;
  insert into app.audit (netwerk_id, id, at, user_id, request_id, plan_id, noun, item_id, action, before, after)
    select a.netwerk_id, gen_random_uuid(), now() - make_interval(days => i), p.id, 'synthetisch', a.plan_id, 'activiteit', a.id, 'update',
           jsonb_build_object('doelstelling', t.body), jsonb_build_object('doelstelling', u.body)
    from syn_activiteit a join syn_person p on p.netwerk_id = a.netwerk_id and p.n = 0 cross join generate_series(1, 49) i
    join syn_text t on t.n = i % 12 join syn_text u on u.n = (i + 1) % 12 where a.n = 0;
`;

/** In the order in which they run. */
export const syntheticSteps = { people, organisation, meerjarenplan, jaarplan, ties, money, audit } as const;
export type SyntheticStep = keyof typeof syntheticSteps;
