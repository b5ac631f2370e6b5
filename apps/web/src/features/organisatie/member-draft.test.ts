import { describe, expect, it } from 'vitest';
import { chosenMembership, noChoices } from './member-draft.ts';

const base = { role: 'werkgroep', gremiumIds: ['a', 'b'] } as const;
const mine = (choices: Partial<typeof noChoices>) => ({ ...noChoices, ...choices });
const stands = { role: base.role, gremiumIds: [...base.gremiumIds] };

describe('chosenMembership', () => {
  it('without choices is what stands there', () => {
    expect(chosenMembership(stands, noChoices)).toEqual(stands);
  });

  it('lays the choices over it', () => {
    expect(chosenMembership(stands, mine({ role: 'lezer', gremia: { a: false, c: true } }))).toEqual({
      role: 'lezer',
      gremiumIds: ['b', 'c'],
    });
  });

  it('changes nothing by a choice that was taken back', () => {
    expect(chosenMembership(stands, mine({ gremia: { a: true, c: false } }))).toEqual(stands);
  });

  it('keeps what was chosen and follows the rest when someone else was ahead', () => {
    const choices = mine({ gremia: { c: true } });
    const theirs = { role: 'bestuur', gremiumIds: ['b', 'd'] } as const;
    expect(chosenMembership({ role: theirs.role, gremiumIds: [...theirs.gremiumIds] }, choices)).toEqual({
      role: 'bestuur',
      gremiumIds: ['b', 'd', 'c'],
    });
  });
});
