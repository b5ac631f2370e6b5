import type { MembershipFields } from '@speerpunt/domain/access/membership';

/** What someone really chose; what was left alone is in neither, and follows whatever stands there. */
export type MemberChoices = {
  role: MembershipFields['role'] | null;
  gremia: Readonly<Record<string, boolean>>;
};

export const noChoices: MemberChoices = { role: null, gremia: {} };

/** The membership that someone means: what stands there, with the own choices laid over it. */
export const chosenMembership = (base: MembershipFields, choices: MemberChoices): MembershipFields => {
  const added = Object.keys(choices.gremia).filter(id => choices.gremia[id] && !base.gremiumIds.includes(id));
  return {
    role: choices.role ?? base.role,
    gremiumIds: [...base.gremiumIds.filter(id => choices.gremia[id] !== false), ...added],
  };
};
