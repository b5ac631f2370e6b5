import { describe, expect, it } from 'vitest';
import { isSameRows, type ResultDraft } from './edit-fields.ts';

const row = (over: Partial<ResultDraft> = {}): ResultDraft => ({
  id: 'r1',
  text: 'Avonden',
  target: '1000',
  basis: '',
  ...over,
});
const blank = row({ id: 'r2', text: '', target: '' });

describe('rows of results that would be saved the same', () => {
  it('are the same with an empty row, a space or a dot more', () => {
    expect(isSameRows([row(), blank], [row()])).toBe(true);
    expect(isSameRows([row({ text: 'Avonden ' })], [row()])).toBe(true);
    expect(isSameRows([row({ target: '1.000' })], [row()])).toBe(true);
  });

  it('are not with other words, another order or another row', () => {
    expect(isSameRows([row({ text: 'Avond' })], [row()])).toBe(false);
    expect(isSameRows([row({ id: 'r3' })], [row()])).toBe(false);
    expect(isSameRows([row(), row({ id: 'r3' })], [row({ id: 'r3' }), row()])).toBe(false);
  });

  it('are not while one of them cannot be saved, but for the very same rows', () => {
    const half = [row({ target: 'veel' })];
    expect(isSameRows(half, half)).toBe(true);
    expect(isSameRows(half, [row()])).toBe(false);
    expect(isSameRows([row()], half)).toBe(false);
  });
});
