import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startApi } from './api-process.ts';
import { createBareSql } from './bare-sql.ts';
import { benchDir, openBenchDatabases } from './databases.ts';
import { createHttpClient } from './http-client.ts';
import { findTargets, inTurn, signIn } from './targets.ts';

const dbs = await openBenchDatabases();
const small = await dbs.small();
const targets = await findTargets(small.superUrl);
await signIn(small.superUrl, targets);
const api = await startApi(
  path.join(benchDir, 'api/main.js'),
  small,
  process.argv[3] === 'prof' ? ['--cpu-prof', '--cpu-prof-dir=/tmp/prof'] : [],
);
const http = createHttpClient(api.port);
const bare = createBareSql(small.superUrl);
const ticks = (pid: number) => {
  const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(f[11]) + Number(f[12])) * 10;
};
const pgs = () =>
  execFileSync('pgrep', ['-f', 'postgres: .*bench_65'], { encoding: 'utf8' }).trim().split('\n').map(Number);
const apiPid = Number(
  execFileSync('pgrep', ['-f', 'bench/api/main.js'], { encoding: 'utf8' }).trim().split('\n')[0],
);
const cpu = () => ({
  me: process.cpuUsage(),
  api: ticks(apiPid),
  pg: pgs().reduce((s, p) => {
    try {
      return s + ticks(p);
    } catch {
      return s;
    }
  }, 0),
});
const versions = new Map<string, number>();
for (const { id, version } of await bare.listVersions()) versions.set(id, version);
const all = targets.flatMap(target => target.activiteitIds.slice(1).map(id => ({ target, id })));
const next = inTurn(all);
const nt = inTurn(targets);
const text = (t: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: t }] }],
});
const acts: Record<string, () => Promise<unknown>> = {
  write: async () => {
    const { target, id } = next();
    const version = versions.get(id) ?? 1;
    await http.mutate(
      'activiteit.update',
      { netwerk: target.slug, id, version, patch: { doelstelling: text('x' + Math.random()) } },
      target.token,
    );
    versions.set(id, version + 1);
  },
  bareWrite: () => {
    const { target, id } = next();
    versions.set(id, (versions.get(id) ?? 1) + 1);
    return bare.updateActiviteit(target, id, text('y' + Math.random()));
  },
  read: () => {
    const t = nt();
    return http.query('jaarplan.get', { netwerk: t.slug, year: 2026 }, t.token);
  },
  bareRead: () => bare.readJaarplan(nt()),
  list: () => {
    const t = nt();
    return http.query('history.list', { netwerk: t.slug, activiteitId: t.activiteitIds[0] }, t.token);
  },
  bareList: () => bare.listChanges(nt()),
  sessie: () => http.query('sessie.get', {}, nt().token),
};
const n = Number(process.argv[4] ?? 300);
for (const name of (process.argv[2] ?? 'write,bareWrite').split(',')) {
  const act = acts[name]!;
  for (let i = 0; i < 100; i++) await act();
  const a = cpu(),
    t = performance.now();
  const each: number[] = [];
  for (let i = 0; i < n; i++) {
    const s = performance.now();
    await act();
    each.push(performance.now() - s);
  }
  const b = cpu();
  each.sort((x, y) => x - y);
  const me = (b.me.user + b.me.system - a.me.user - a.me.system) / 1000;
  console.log(
    name.padEnd(10),
    `wall mean ${((performance.now() - t) / n).toFixed(2)} p10 ${each[(n / 10) | 0]!.toFixed(2)} p50 ${each[n / 2]!.toFixed(2)} ms | cpu per call: client ${(me / n).toFixed(2)} api ${((b.api - a.api) / n).toFixed(2)} pg ${((b.pg - a.pg) / n).toFixed(2)} ms`,
  );
}
http.close();
await bare.close();
await api.stop();
await dbs.stop();
