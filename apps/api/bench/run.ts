import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchDir, openBenchDatabases } from './databases.ts';
import { type Figure, type Group, groups, measureAll } from './figures.ts';

const api = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Builds into a folder of its own: a build elsewhere in the repository must not pull it away under the measuring. */
const buildApi = (): string => {
  const folder = path.join(benchDir, 'api');
  execFileSync(process.execPath, ['build.mjs', folder], { cwd: api, stdio: 'inherit' });
  const web = path.resolve(api, '../web/dist');
  const link = path.join(folder, 'web');
  rmSync(link, { force: true });
  if (existsSync(web)) symlinkSync(web, link, 'junction');
  return path.join(folder, 'main.js');
};

const printRow = (what: string, figure: string, limit: string, isOk: string, note: string): void =>
  console.log([what.padEnd(60), figure.padEnd(8), limit.padEnd(8), isOk.padEnd(4), note].join('  '));

const print = ({ what, figure, limit, unit, note }: Figure): void => {
  const digits = unit === '×' ? 2 : 0;
  const isOk = figure <= limit ? 'ok' : 'OVER';
  printRow(what, `${figure.toFixed(digits)} ${unit}`, `${limit} ${unit}`, isOk, note);
};

const isGroup = (word: string): word is Group => groups.some(group => group === word);
const asked = process.argv.slice(2).filter(isGroup);

const main = buildApi();
const databases = await openBenchDatabases();
try {
  printRow('what', 'figure', 'limit', '', 'median');
  const wanted = asked.length > 0 ? asked : groups;
  for await (const figure of measureAll(main, databases, wanted)) print(figure);
} finally {
  await databases.stop();
}
