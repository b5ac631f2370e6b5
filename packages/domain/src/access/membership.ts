import { z } from 'zod';
import { id } from '../plan/plan.ts';
import { type NetwerkRole, netwerkRoles } from './permissions.ts';

/** What a coordinator decides about a member: the role, and the gremia that this person sits in. */
export const membershipFields = {
  role: z.enum(netwerkRoles),
  gremiumIds: z.array(id).max(50),
};

export type MembershipFields = { role: NetwerkRole; gremiumIds: string[] };
