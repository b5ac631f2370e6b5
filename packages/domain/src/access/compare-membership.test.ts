import { describe, expect, it } from 'vitest';
import { compareMembership } from './compare-membership.ts';
import type { MembershipFields } from './membership.ts';

const member = (role: MembershipFields['role'], ...gremiumIds: string[]): MembershipFields => ({
  role,
  gremiumIds,
});

describe('compareMembership', () => {
  it('is null when nothing differs, in whatever order and however often a gremium is named', () => {
    expect(compareMembership(member('lezer'), member('lezer'))).toBeNull();
    expect(compareMembership(member('werkgroep', 'a', 'b'), member('werkgroep', 'b', 'a', 'b'))).toBeNull();
  });

  it('names the new role only when it is another', () => {
    expect(compareMembership(member('lezer', 'a'), member('bestuur', 'a'))).toEqual({
      role: 'bestuur',
      joined: [],
      left: [],
    });
    expect(compareMembership(member('lezer'), member('lezer', 'a'))?.role).toBeNull();
  });

  it('names each gremium once, joined or left', () => {
    expect(compareMembership(member('werkgroep', 'a', 'b'), member('werkgroep', 'b', 'c', 'c'))).toEqual({
      role: null,
      joined: ['c'],
      left: ['a'],
    });
  });

  it('turned around is the way back', () => {
    const [one, other] = [member('werkgroep', 'a', 'b'), member('lezer', 'c')];
    const [there, back] = [compareMembership(one, other), compareMembership(other, one)];
    expect(back).toEqual({ role: 'werkgroep', joined: there?.left, left: there?.joined });
  });
});
