import { freshLandelijk, freshNetwerk } from '@speerpunt/db/testing/fresh-netwerk';
import {
  hasLandelijkePermission,
  hasPermission,
  type NetwerkRole,
  rowRules,
} from '@speerpunt/domain/access/permissions';
import { v4 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../src/testing/test-api.ts';
import { listProcedures, type ProcedureInfo } from './router-inputs.ts';
import { entries, freshIds, type Home, type IdKind, type Ids, vacantNetwerk } from './sweep-entries.ts';

const foreignCount = 5;
const missingCount = 5;
const netwerkRoles = [
  'coordinator',
  'bestuur',
  'werkgroep',
  'lezer',
] as const satisfies readonly NetwerkRole[];
const askers = [...netwerkRoles, 'vnpz', 'beheerder', 'nobody'] as const;
type Asker = (typeof askers)[number];

const procedures = listProcedures();
let api: TestApi;
let home: Home;
let foreign: Ids[];
let tokens: Record<Asker, string | null>;

const setAt = (target: Record<string, unknown>, path: string, value: string): Record<string, unknown> => {
  const copy: Record<string, unknown> = structuredClone(target);
  const steps = path.split('.');
  let at: Record<string, unknown> | unknown[] = copy;
  steps.forEach((step, i) => {
    const key = step === '*' ? 0 : step;
    const isLast = i === steps.length - 1;
    if (isLast) Object.assign(at, { [key]: value });
    else at = Reflect.get(at, key) as Record<string, unknown>;
  });
  return copy;
};

/** An answer without what may differ between any two calls: request, times, links, and the ids that were sent. */
const bare = (body: string, sent: Record<string, unknown>): string => {
  const ids = JSON.stringify(sent).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
  let text = body.replace(/"requestId":"[^"]*"/, '"requestId":"…"');
  for (const id of new Set(ids)) text = text.replaceAll(id, '<id>');
  return text
    .replace(/"link":"[^"]*"/g, '"link":"…"')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/"slug":"veeg-<id>"/g, '"slug":"…"');
};

type Values = { foreign: string[]; missing: string[] };

const foreignValue = (kind: IdKind, of: Ids): string => {
  if (kind !== 'new') return of[kind];
  const spare = of.spares.pop();
  if (!spare) throw new Error('the foreign networks hold too few spare ids');
  return spare;
};

const valuesFor = (kind: IdKind): Values => ({
  foreign: foreign.slice(0, foreignCount).map(of => foreignValue(kind, of)),
  missing: Array.from({ length: missingCount }, () => (kind === 'slug' ? `test-${v4()}` : v4())),
});

/** Foreign networks that may be written in: apart from those that nothing may touch. */
const lawfulValues = async (): Promise<Values> => ({
  ...valuesFor('netwerkId'),
  foreign: await Promise.all(
    Array.from({ length: foreignCount }, async () => (await vacantNetwerk(api.superSql)).netwerkId),
  ),
});

const fingerprint = async (netwerkIds: string[]): Promise<string> => {
  const tables = await api.superSql<{ name: string }[]>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and a.attname = 'netwerk_id' order by 1`;
  const parts = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await api.superSql<{ print: string }[]>`
        select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as print
        from ${api.superSql(`app.${name}`)} t where netwerk_id = any(${netwerkIds})`;
      return `${name}:${row?.print}`;
    }),
  );
  return parts.join('\n');
};

beforeAll(async () => {
  api = await openTestApi();
  const own = await freshNetwerk(api.superSql, netwerkRoles);
  home = await freshIds(api.superSql, own, own.people.coordinator);
  await api.superSql`insert into app.membership_gremium ${api.superSql({ netwerk_id: own.netwerkId, user_id: own.people.werkgroep.userId, gremium_id: home.gremiumId })}`;
  foreign = await Promise.all(
    Array.from({ length: foreignCount }, async () => {
      const other = await freshNetwerk(api.superSql);
      return freshIds(api.superSql, other, other.people.coordinator, 100);
    }),
  );
  tokens = {
    coordinator: own.people.coordinator.token,
    bestuur: own.people.bestuur.token,
    werkgroep: own.people.werkgroep.token,
    lezer: own.people.lezer.token,
    vnpz: (await freshLandelijk(api.superSql, 'vnpz')).token,
    beheerder: (await freshLandelijk(api.superSql, 'beheerder')).token,
    nobody: null,
  };
});
afterAll(() => api.stopAll());

const isNetwerkRole = (asker: Asker): asker is NetwerkRole =>
  (netwerkRoles as readonly string[]).includes(asker);

/** What the permission table says: null is allowed, otherwise the code of the refusal. */
const refusal = ({ access }: ProcedureInfo, asker: Asker): string | null => {
  if (!access || access.who === 'anyone') return null;
  if (asker === 'nobody') return 'NOT_SIGNED_IN';
  if (access.who === 'person') return null;
  if (access.who === 'netwerk') {
    if (!isNetwerkRole(asker)) return 'NOT_FOUND';
    return hasPermission(asker, access.permission) ? null : 'NOT_ALLOWED';
  }
  const landelijk = asker === 'vnpz' || asker === 'beheerder' ? [asker] : [];
  return hasLandelijkePermission(landelijk, access.permission) ? null : 'NOT_ALLOWED';
};

describe('every procedure of the router', () => {
  it('has its access from a builder, a strict input and an entry in the sweep', () => {
    expect(procedures.filter(p => !p.access).map(p => p.path)).toEqual([]);
    expect(procedures.filter(p => !p.strict).map(p => p.path)).toEqual([]);
    expect(Object.keys(entries).sort()).toEqual(procedures.map(p => p.path).sort());
    for (const procedure of procedures)
      expect([procedure.path, Object.keys(entries[procedure.path]?.ids ?? {}).sort()]).toEqual([
        procedure.path,
        [...procedure.idFields].sort(),
      ]);
  });

  it('is tried with ids of what its fields are named after, and has exceptions for fields that it has', () => {
    const wrong = Object.entries(entries).flatMap(([path, { ids, lawful = {} }]) => [
      ...Object.entries(ids)
        .filter(([field, kind]) => {
          const name = field.replace('.*', '').split('.').at(-1)?.replace(/Ids$/, 'Id') ?? '';
          return name in home && kind !== 'new' && !kind.toLowerCase().endsWith(name.toLowerCase());
        })
        .map(([field, kind]) => `${path}: ${field} by ${kind}`),
      ...Object.keys(lawful)
        .filter(field => !(field in ids))
        .map(field => `${path}: no ${field}`),
    ]);
    expect(wrong).toEqual([]);
  });

  it('answers each role by the permission table', async () => {
    for (const procedure of procedures)
      for (const asker of askers) {
        const input = await entries[procedure.path]?.input(home);
        const answer = await api.call(tokens[asker], procedure.type, procedure.path, input);
        const expected = refusal(procedure, asker);
        if (expected) expect([procedure.path, asker, answer.code]).toEqual([procedure.path, asker, expected]);
        else
          expect([
            procedure.path,
            asker,
            ['NOT_SIGNED_IN', 'NOT_ALLOWED', 'INTERNAL', 'INVALID_INPUT'].includes(answer.code ?? ''),
          ]).toEqual([procedure.path, asker, false]);
      }
  });

  it('asks the rule of the row where its permission depends on one', async () => {
    // A refusal by the row, for a role that the table lets through: one for each of those permissions.
    const refusals = { 'activiteit.report': { asker: 'werkgroep', code: 'NOT_OWN_GREMIUM' } } as const;
    expect(Object.keys(rowRules).sort()).toEqual(Object.keys(refusals).sort());
    const guarded = procedures.filter(p => p.access?.who === 'netwerk' && p.access.permission in rowRules);
    expect(guarded.length).toBeGreaterThan(0);
    for (const procedure of guarded) {
      const { asker, code } = refusals['activiteit.report'];
      const input = { ...(await entries[procedure.path]?.input(home)), activiteitId: home.elsewhereId };
      expect((await api.call(tokens[asker], procedure.type, procedure.path, input)).code).toBe(code);
    }
  });

  it('succeeds at home for someone', async () => {
    // Their good input is a token or a session that a sweep must not spend.
    const elsewhere = ['invitation.get', 'invitation.accept', 'sessie.revoke'];
    for (const procedure of procedures.filter(p => !elsewhere.includes(p.path))) {
      const statuses = await Promise.all(
        askers.map(
          async asker =>
            (
              await api.call(
                tokens[asker],
                procedure.type,
                procedure.path,
                await entries[procedure.path]?.input(home),
              )
            ).status,
        ),
      );
      expect([procedure.path, statuses.includes(200)]).toEqual([procedure.path, true]);
    }
  });
});

describe('the standing sweep', () => {
  it('gives a foreign id and a missing id the same answer, and touches nothing of another network', async () => {
    const floor =
      procedures.reduce((sum, p) => sum + p.idFields.length, 0) *
      (foreignCount + missingCount) *
      askers.length;
    const others = await api.superSql<
      { id: string }[]
    >`select id from app.netwerk where slug = any(${foreign.map(f => f.slug)})`;
    const otherIds = others.map(row => row.id);
    const before = await fingerprint(otherIds);
    let attempts = 0;
    const leaks: string[] = [];
    for (const procedure of procedures)
      for (const field of procedure.idFields)
        for (const asker of askers) {
          const entry = entries[procedure.path];
          // For who has no permission a foreign id is as good as a missing one, whatever it is an id of.
          const exception = refusal(procedure, asker) === null ? entry?.lawful?.[field] : undefined;
          const attempt = async (value: string): Promise<{ status: number; text: string }> => {
            const good = (await entry?.input(home)) ?? {};
            const sent = setAt(good, field, value);
            const answer = await api.call(tokens[asker], procedure.type, procedure.path, sent);
            if (foreign.some(of => answer.body.includes(of.slug) && !JSON.stringify(sent).includes(of.slug)))
              leaks.push(`${procedure.path} ${field} ${asker}: names another network`);
            attempts += 1;
            return {
              status: answer.status,
              text: `${answer.status} ${bare(answer.body, { ...sent, good })}`,
            };
          };
          const values = exception ? await lawfulValues() : valuesFor(entry?.ids[field] ?? 'new');
          const ofForeign = await Promise.all(values.foreign.map(attempt));
          const ofMissing = await Promise.all(values.missing.map(attempt));
          const kinds = exception ? [ofForeign, ofMissing] : [[...ofForeign, ...ofMissing]];
          for (const texts of kinds.map(answers => new Set(answers.map(({ text }) => text))))
            if (texts.size !== 1)
              leaks.push(`${procedure.path} ${field} ${asker}:\n  ${[...texts].join('\n  ')}`);
          if (exception)
            expect([procedure.path, asker, ofForeign[0]?.status, ofMissing[0]?.status]).toEqual([
              procedure.path,
              'beheerder',
              exception.foreign,
              exception.missing,
            ]);
        }
    console.log(`sweep: ${attempts} attempts over ${procedures.length} procedures (floor ${floor})`);
    expect(leaks.map(leak => leak.slice(0, 600))).toEqual([]);
    expect(attempts).toBeGreaterThanOrEqual(floor);
    expect(floor).toBeGreaterThan(0);
    expect(await fingerprint(otherIds)).toBe(before);
  }, 300_000);
});
