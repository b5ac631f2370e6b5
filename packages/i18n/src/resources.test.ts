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

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(m => m[1] ?? '').sort();

const dutch = flatten(nl);
const english = new Map(flatten(en));

describe('texts', () => {
  it('nl and en hold the same keys', () => {
    expect([...english.keys()].sort()).toEqual(dutch.map(([key]) => key).sort());
  });

  it('nl and en hold the same placeholders', () => {
    const different = dutch.filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('no text is empty', () => {
    expect([...dutch, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('every plural has one and other', () => {
    const keys = new Set(dutch.map(([key]) => key));
    const halves = [...keys].filter(
      key =>
        (key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one'))),
    );
    expect(halves).toEqual([]);
  });

  it('every refusal of the domain has a sentence', () => {
    expect(domainErrorCodes.filter(code => !nl.error[code])).toEqual([]);
  });

  it('every text file is part of the tree', () => {
    const files = readdirSync(new URL('./nl', import.meta.url)).map(name => name.replace(/\.ts$/, ''));
    expect(files.sort()).toEqual(Object.keys(nl).sort());
  });
});
