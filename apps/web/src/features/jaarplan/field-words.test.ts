import { parseRichText } from '@speerpunt/domain/text/parse-rich-text';
import { describe, expect, it } from 'vitest';
import { changeParts, diffField, fieldWords } from './field-words.ts';

const names = new Map([
  ['g1', 'Stuurgroep'],
  ['g2', 'Werkgroep Scholing'],
]);

describe('diffField', () => {
  it('marks words in a text', () => {
    const { mine, theirs } = diffField(
      'doelstelling',
      { doelstelling: parseRichText('een rood huis') },
      { doelstelling: parseRichText('een blauw huis') },
      names,
    );
    expect(mine.filter(part => part.kind === 'mine').map(part => part.text.trim())).toEqual(['rood']);
    expect(theirs.filter(part => part.kind === 'theirs').map(part => part.text.trim())).toEqual(['blauw']);
  });

  it('marks whole names in a list', () => {
    const { mine } = diffField('gremiumIds', { gremiumIds: ['g1', 'g2'] }, { gremiumIds: ['g1'] }, names);
    expect(mine).toEqual([
      { text: 'Stuurgroep\n', kind: 'same' },
      { text: 'Werkgroep Scholing', kind: 'mine' },
    ]);
  });
});

describe('changeParts', () => {
  it('puts what went after what is there', () => {
    const parts = changeParts('gremiumIds', { gremiumIds: ['g1'] }, { gremiumIds: ['g2'] }, names);
    expect(parts).toEqual([
      { text: 'Werkgroep Scholing', kind: 'added' },
      { text: '\n', kind: 'same' },
      { text: 'Stuurgroep', kind: 'removed' },
    ]);
  });
});

it('says results in words', () => {
  const results = [{ id: 'r1', text: 'Gasten', target: 1000, basis: 'per avond' }];
  expect(fieldWords('results', { results }, names)).toBe('Gasten: 1.000 per avond');
});
