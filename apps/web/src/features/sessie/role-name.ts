import { landelijkeRoles, netwerkRoles } from '@speerpunt/domain/access/permissions';
import type { TFunction } from 'i18next';

/** The role in words; one that this version does not know yet shows as it is written. */
export const roleName = (t: TFunction, role: string): string => {
  const known = [...netwerkRoles, ...landelijkeRoles].find(candidate => candidate === role);
  return known ? t(`shell.role.${known}`) : role;
};
