import { hasPermission, type NetwerkRole } from '../access/permissions.ts';

type Asked = { role: NetwerkRole; ownGremiumIds: readonly string[]; activiteitGremiumIds: readonly string[] };

/** Who may say how an activity goes: a coordinator always, a werkgroep for the activities of its own gremia. */
export const mayReportProgress = ({ role, ownGremiumIds, activiteitGremiumIds }: Asked): boolean =>
  hasPermission(role, 'activiteit.report') &&
  (role !== 'werkgroep' || activiteitGremiumIds.some(id => ownGremiumIds.includes(id)));
