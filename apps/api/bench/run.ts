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

const printTable = (rows: Figure[]): void => {
  const lines = rows.map(({ what, figure, limit, unit, note }) => [
    what,
    `${figure.toFixed(unit === '×' ? 2 : 0)} ${unit}`,
    `${limit} ${unit}`,
    figure <= limit ? 'ok' : 'OVER',
    note,
  ]);
  const table = [['what', 'figure', 'limit', '', 'median'], ...lines];
  const widths = [0, 1, 2, 3].map(i => Math.max(...table.map(row => (row[i] ?? '').length)));
  for (const row of table)
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    );
};

const isGroup = (word: string): word is Group => groups.some(group => group === word);
const asked = process.argv.slice(2).filter(isGroup);

const main = buildApi();
const databases = await openBenchDatabases();
try {
  printTable(await measureAll(main, databases, asked.length > 0 ? asked : groups));
} finally {
  await databases.stop();
}
