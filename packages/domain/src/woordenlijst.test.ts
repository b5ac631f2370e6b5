import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const list = readFileSync(new URL('../WOORDENLIJST.md', import.meta.url), 'utf8');
const rows = list
  .split('\n')
  .filter(line => line.startsWith('|') && !/^\| *(?:term|-+) *\|/.test(line))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );
const terms = rows.map(([term]) => term);

const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

it.each(folders)('the folder %s has an entry', folder => {
  expect(terms).toContain(folder);
});

it('says of each term once what it means, in Dutch and English, and what to avoid', () => {
  expect(new Set(terms).size).toBe(terms.length);
  for (const row of rows) {
    expect(row).toHaveLength(4);
    expect(row.every(cell => cell !== '')).toBe(true);
  }
});
