import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Row = readonly string[];

const rowsOf = (list: string): Row[] =>
  list
    .split('\n')
    .filter(line => line.startsWith('|') && !/^\| *(?:term|-+) *\|/.test(line))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );

/** What the list lacks for these folders, or says in another way than one row of four cells for each term. */
const faultsOf = (rows: readonly Row[], folders: readonly string[]): string[] => {
  const terms = rows.map(([term = '']) => term);
  return [
    ...folders.filter(folder => !terms.includes(folder)).map(folder => `${folder}: no entry`),
    ...terms.filter((term, i) => terms.indexOf(term) !== i).map(term => `${term}: twice`),
    ...rows
      .filter(row => row.length !== 4 || row.includes(''))
      .map(([term]) => `${term}: meaning, English and what to avoid`),
  ];
};

const rows = rowsOf(readFileSync(new URL('../WOORDENLIJST.md', import.meta.url), 'utf8'));
const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

describe('the word list', () => {
  it('has an entry for each folder, once, with its meaning, English and what to avoid', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(folders.length).toBeGreaterThan(10);
    expect(faultsOf(rows, folders)).toEqual([]);
  });

  it('fails for a folder without an entry, a term twice and a cell left empty', () => {
    const [first = []] = rows;
    expect(faultsOf(rows, [...folders, 'bijeenkomst'])).toEqual(['bijeenkomst: no entry']);
    expect(faultsOf([...rows, first], folders)).toEqual([`${first[0]}: twice`]);
    const half = rowsOf('| half | Een half woord. |  | heel |\n| kort | Te weinig cellen. |');
    expect(faultsOf([...rows, ...half], folders)).toEqual([
      'half: meaning, English and what to avoid',
      'kort: meaning, English and what to avoid',
    ]);
  });
});
