import { parseRichText } from '@speerpunt/domain/text/parse-rich-text';
import { plainText } from '@speerpunt/domain/text/rich-text';
import { describe, expect, it } from 'vitest';
import { mergeResults, mergeRichTexts, mergeWords } from './merge-texts.ts';

const merged = (mine: string, theirs: string) =>
  plainText(mergeRichTexts(parseRichText(mine), parseRichText(theirs)));

describe('mergeWords', () => {
  it('holds the words of both, with single spaces', () => {
    expect(
      mergeWords('Professionals en inwoners horen dit', 'Professionals en vrijwilligers horen dit'),
    ).toBe('Professionals en inwoners vrijwilligers horen dit');
  });
});

describe('mergeRichTexts', () => {
  it('takes equal blocks once and keeps what is only on one side', () => {
    expect(merged('een\ntwee', 'een\ndrie\nvier')).toBe('een\ntwee drie\nvier');
  });

  it('merges lists item by item', () => {
    expect(merged('- a\n- b', '- a\n- b\n- c')).toBe('- a\n- b\n- c');
  });

  it('keeps both where one is bold, so that no marking is lost', () => {
    expect(merged('**vet**', 'gewoon')).toBe('vet\ngewoon');
  });

  it('knows equal blocks whatever the order of their keys', () => {
    const turned = {
      type: 'doc' as const,
      content: [{ content: [{ text: 'een', type: 'text' as const }], type: 'paragraph' as const }],
    };
    expect(plainText(mergeRichTexts(parseRichText('een'), turned))).toBe('een');
  });

  it('is the other text where one is empty', () => {
    expect(mergeRichTexts(null, parseRichText('een'))).toEqual(parseRichText('een'));
  });
});

describe('mergeResults', () => {
  it('adds their rows and shows twice what both changed', () => {
    const own = { id: 'r1', text: 'Avonden', target: '3', basis: '' };
    const added = { id: 'r2', text: 'Gasten', target: '50', basis: 'per avond' };
    const rows = mergeResults([own], [{ ...own, target: '4' }, added]);
    expect(rows.map(row => [row.text, row.target])).toEqual([
      ['Avonden', '3'],
      ['Avonden', '4'],
      ['Gasten', '50'],
    ]);
    expect(new Set(rows.map(row => row.id)).size).toBe(3);
  });
});
