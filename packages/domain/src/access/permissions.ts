/** Roles in a network, in plain words; see `WOORDENLIJST.md`. */
export const netwerkRoles = ['coordinator', 'bestuur', 'werkgroep', 'lezer'] as const;
export type NetwerkRole = (typeof netwerkRoles)[number];

export const landelijkeRoles = ['vnpz', 'beheerder'] as const;
export type LandelijkeRole = (typeof landelijkeRoles)[number];

const readAll = ['plan.read', 'history.read', 'organisatie.read'] as const;

/** role → what it may do inside one network. The server refuses by this table, the web hides by it. */
export const netwerkPermissions = {
  coordinator: [...readAll, 'activiteit.write', 'activiteit.report', 'people.manage'],
  bestuur: readAll,
  werkgroep: [...readAll, 'activiteit.report'],
  lezer: readAll,
} as const satisfies Record<NetwerkRole, readonly string[]>;

/** role → what it may do outside any network. A beheerder sees no plan. */
export const landelijkePermissions = {
  // What was shared and the national lists: with the first procedure that serves them.
  vnpz: [],
  beheerder: ['netwerk.list', 'netwerk.create', 'coordinator.invite', 'coordinator.withdraw'],
} as const satisfies Record<LandelijkeRole, readonly string[]>;

export type NetwerkPermission = (typeof netwerkPermissions)[NetwerkRole][number];
export type LandelijkePermission = (typeof landelijkePermissions)[LandelijkeRole][number];

/** Permissions that depend on the row too, with the rule that the act has to ask. */
export const rowRules = { 'activiteit.report': 'mayReportProgress' } as const satisfies Partial<
  Record<NetwerkPermission, string>
>;

/** Whether the role may do it in its network. */
export const hasPermission = (role: NetwerkRole, permission: NetwerkPermission): boolean => {
  const list: readonly NetwerkPermission[] = netwerkPermissions[role];
  return list.includes(permission);
};

/** Whether one of the national roles may do it. */
export const hasLandelijkePermission = (
  roles: readonly LandelijkeRole[],
  permission: LandelijkePermission,
): boolean =>
  roles.some(role => {
    const list: readonly LandelijkePermission[] = landelijkePermissions[role];
    return list.includes(permission);
  });
