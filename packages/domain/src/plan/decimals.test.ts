import { describe, expect, it } from 'vitest';
import { activiteitResult } from '../activiteit/activiteit.ts';
import { jaarplanFields } from '../jaarplan/jaarplan-document.ts';
import { netwerkDocument } from '../netwerk/netwerk-document.ts';

const id = '01912345-0000-7000-8000-000000000000';
const jaarplan = (result: object, line: object) =>
  jaarplanFields.safeParse({
    kind: 'jaarplan',
    netwerk: 'proef',
    title: 'Jaarplan',
    state: 'concept',
    year: 2026,
    division: 'thema',
    themas: [
      {
        key: 't',
        title: 'Thema',
        activiteiten: [{ key: 'a', title: 'Avond', results: [{ text: 'gasten', ...result }] }],
      },
    ],
    begroting: { groups: [{ thema: 't', title: null, lines: [{ description: 'Afdracht', ...line }] }] },
  });

/** Every input that stands in a column of two decimals; `parse-amounts` reads quantities. */
const inputs: Record<string, (value: number) => { success: boolean; error?: unknown }> = {
  'the target of a result': target => activiteitResult.safeParse({ id, text: 'gasten', target, basis: null }),
  'the target of a result in a document': target => jaarplan({ target }, {}),
  'the percentage of a levy': percentage => jaarplan({}, { percentage }),
  'the hours of a penvoerder': perWeek =>
    netwerkDocument.safeParse({
      slug: 'proef',
      name: 'Proef',
      consortium: null,
      inhabitants: null,
      hours: [{ penvoerder: 'Stichting', year: 2026, kind: 'coordinatie', perWeek }],
    }),
};

describe.each(Object.entries(inputs))('%s', (_, read) => {
  it.each([0, 1, 7.5, 1.24, 0.07, 35.99, 99.1])('may be %s', value => {
    expect(read(value).success).toBe(true);
  });
  it.each([1.239, 0.001, 2.0000001, 1e-7])('is refused at %s, not rounded', value => {
    const { success, error } = read(value);
    expect([success, String(error)]).toEqual([false, expect.stringContaining('TWO_DECIMALS')]);
  });
});

it('a target of any size that is accepted fits its column', () => {
  for (const name of ['the target of a result', 'the target of a result in a document']) {
    expect(inputs[name]?.(999_999_999.99).success).toBe(true);
    expect(inputs[name]?.(1_000_000_001).success).toBe(false);
  }
});
