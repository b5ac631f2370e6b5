import { connect } from '@speerpunt/db/connect/client';
import { build } from '@speerpunt/db/connect/kysely';
import * as A from '../src/modules/activiteit/activiteit.queries.ts';
import * as L from '../src/modules/activiteit/load-activiteit.ts';
import * as B from '../src/modules/begroting/begroting.queries.ts';
import * as O from '../src/modules/organisatie/organisatie.queries.ts';
import * as P from '../src/modules/plan/plan.queries.ts';
import { openBenchDatabases } from './databases.ts';
import { findTargets, signIn } from './targets.ts';

const dbs = await openBenchDatabases();
const which = process.argv[2] === 'large' ? await dbs.large() : await dbs.small();
const [t] = await findTargets(which.superUrl);
if (!t) throw 0;
await signIn(which.superUrl, [t]);
const sql = connect(which.appUrl, { max: 1 });
const id = P.jaarplanId(build, 2026),
  m = P.meerjarenplanOfJaarplan(build, 2026);
const list: Record<string, { compile(): { sql: string; parameters: readonly unknown[] } }> = {
  getPlan: P.getPlan(build, id),
  mjp: P.getPlan(build, m),
  hoofdstukken: P.listHoofdstukken(build, id),
  themas: P.listThemas(build, id),
  activiteiten: A.listActiviteiten(build, id),
  results: A.listResults(build, id),
  outcomes: A.listOutcomes(build, id),
  progress: A.listProgress(build, id),
  groups: B.listGroups(build, id),
  kostenposten: B.listKostenposten(build, id),
  dekking: B.listDekking(build, id),
  speerpuntNames: P.listSpeerpuntNames(build, m),
  gremia: O.listGremia(build),
  organisaties: O.listOrganisaties(build),
  terms: P.listTerms(build),
  members: O.listMembers(build),
  memberGremia: O.listMemberGremia(build),
  plans: P.listPlans(build),
  deleted: A.listDeletedActiviteiten(build, id),
};
const full = process.argv[3];
await sql.begin(async tx => {
  const time = async (name: string, text: string, params: readonly unknown[]) => {
    for (let i = 0; i < 8; i++) await tx.unsafe(text, params as never[], { prepare: true });
    const all: number[] = [];
    let rows: { queryPlan: string }[] = [];
    await tx.unsafe(`prepare q as ${text}`).catch(e => {
      throw e;
    });
    const args = params.length
      ? `(${params.map(p => (typeof p === 'number' ? p : `'${String(p)}'`)).join(',')})`
      : '';
    for (let i = 0; i < 12; i++) {
      rows = await tx.unsafe(`explain (analyze, buffers) execute q${args}`);
      const text = rows.map(r => Object.values(r)[0]).join('\n');
      const pl = /Planning Time: ([\d.]+)/.exec(text)?.[1];
      const ex = /Execution Time: ([\d.]+)/.exec(text)?.[1];
      all.push(Number(ex));
      if (i === 11) console.log(name.padEnd(16), 'plan', pl, 'exec', Math.min(...all));
    }
    await tx.unsafe('deallocate q');
    if (full === name) console.log(rows.map(r => Object.values(r)[0]).join('\n'));
  };
  await time('enter', 'select * from app.enter($1, $2)', [t.token, t.slug]);
  await tx.unsafe('select * from app.enter($1,$2)', [t.token, t.slug]);
  await time('verified', 'select app.verified_netwerk()', []);
  for (const [name, q] of Object.entries(list)) {
    const c = q.compile();
    await time(name, c.sql, c.parameters);
  }
  const c = (
    L as unknown as {
      activiteitWithPlan?: (
        db: unknown,
        n: string,
        i: string,
      ) => { compile(): { sql: string; parameters: readonly unknown[] } };
    }
  )
    .activiteitWithPlan?.(build, t.netwerkId, t.activiteitIds[3]!)
    .compile();
  if (c) await time('load', c.sql, c.parameters);
  await time(
    'update',
    `update app.activiteit set version = version + 1, updated_at = now() where netwerk_id = '${t.netwerkId}' and id = '${t.activiteitIds[4]}' and version = version returning id`,
    [],
  );
  await time(
    'audit',
    `insert into app.audit (netwerk_id, id, user_id, request_id, noun, item_id, action) values ('${t.netwerkId}', gen_random_uuid(), '${t.userId}', 'x', 'activiteit', gen_random_uuid(), 'update')`,
    [],
  );
});
await sql.end();
await dbs.stop();
