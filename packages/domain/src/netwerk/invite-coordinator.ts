import { DomainError } from '../error/domain-error.ts';

/**
 * What a beheerder may not do when inviting a coordinator: a beheerder sees no plan, so it fills a place that is empty,
 * and never with itself. The database holds the same. @throws NETWERK_HAS_COORDINATOR, OWN_EMAIL
 */
export const refuseCoordinator = (invited: {
  hasCoordinator: boolean;
  email: string;
  ownEmail: string;
}): void => {
  if (invited.hasCoordinator) throw new DomainError('NETWERK_HAS_COORDINATOR');
  const plain = (email: string): string => email.trim().toLowerCase();
  if (plain(invited.email) === plain(invited.ownEmail)) throw new DomainError('OWN_EMAIL');
};
