import { readdirSync } from 'node:fs';
import { domainErrorCodes } from '@speerpunt/domain/error/domain-error';
import { describe, expect, it } from 'vitest';
import { nl } from './resources.ts';
import { en } from './resources-en.ts';

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => {
    const name = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[name, value] as [string, string]] : flatten(value, name);
  });

const placeholders = (text: string): string =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)]
    .map(m => m[1] ?? '')
    .sort()
    .join();

const half: Record<string, string> = { _one: '_other', _other: '_one' };

/** What is not whole in two languages of the same texts. */
const faultsOf = (dutch: Tree, english: Tree): string[] => {
  const [first, second] = [new Map(flatten(dutch)), new Map(flatten(english))];
  return [
    ...[...first.keys()].filter(key => !second.has(key)).map(key => `${key}: not in English`),
    ...[...second.keys()].filter(key => !first.has(key)).map(key => `${key}: not in Dutch`),
    ...[...first]
      .filter(([key, text]) => placeholders(text) !== placeholders(second.get(key) ?? text))
      .map(([key]) => `${key}: other placeholders`),
    ...[...first, ...second].filter(([, text]) => text.trim() === '').map(([key]) => `${key}: empty`),
    ...[...first.keys()]
      .filter(key => {
        const ending = /_(?:one|other)$/.exec(key)?.[0];
        return ending && !first.has(key.slice(0, -ending.length) + half[ending]);
      })
      .map(key => `${key}: half a plural`),
  ];
};

describe('texts', () => {
  it('are whole in Dutch and English', () => {
    expect(flatten(nl).length).toBeGreaterThan(500);
    expect(faultsOf(nl, en)).toEqual([]);
  });

  it.each([
    ['a text without its English', { a: 'een', b: 'twee' }, { a: 'one' }, 'b: not in English'],
    ['a text without its Dutch', { a: 'een' }, { a: 'one', b: { c: 'two' } }, 'b.c: not in Dutch'],
    ['another placeholder', { a: '{{count}} dagen' }, { a: '{{days}} days' }, 'a: other placeholders'],
    ['a placeholder that is left out', { a: '{{count}} dagen' }, { a: 'days' }, 'a: other placeholders'],
    ['an empty text', { a: 'een' }, { a: ' ' }, 'a: empty'],
    ['half a plural', { a_one: 'dag' }, { a_one: 'day' }, 'a_one: half a plural'],
    ['the other half', { a_other: 'dagen' }, { a_other: 'days' }, 'a_other: half a plural'],
  ])('fail on %s', (_, dutch, english, fault) => {
    expect(faultsOf({ a: 'een', ...dutch }, { a: 'one', ...english })).toEqual([fault]);
  });

  it('every refusal of the domain has a sentence', () => {
    expect(domainErrorCodes.filter(code => !nl.error[code])).toEqual([]);
  });

  it('every text file is part of the tree', () => {
    const files = readdirSync(new URL('./nl', import.meta.url)).map(name => name.replace(/\.ts$/, ''));
    expect(files.sort()).toEqual(Object.keys(nl).sort());
  });
});
