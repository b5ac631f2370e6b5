import { hasPermission, type NetwerkRole } from '../access/permissions.ts';

/**
 * Whether someone may report how an activity goes: who writes the activities (a coordinator) on every one, a
 * werkgroep member on those of an own gremium, anyone else never. The act that asks refuses with NOT_OWN_GREMIUM.
 */
export const mayReportProgress = (who: {
  role: NetwerkRole;
  ownGremiumIds: readonly string[];
  activiteitGremiumIds: readonly string[];
}): boolean => {
  if (!hasPermission(who.role, 'activiteit.report')) return false;
  if (hasPermission(who.role, 'activiteit.write')) return true;
  return who.activiteitGremiumIds.some(gremiumId => who.ownGremiumIds.includes(gremiumId));
};

/** Whether what this role may report hangs on the person's gremia: without one it can only read. */
export const needsGremium = (role: NetwerkRole): boolean =>
  hasPermission(role, 'activiteit.report') && !hasPermission(role, 'activiteit.write');
