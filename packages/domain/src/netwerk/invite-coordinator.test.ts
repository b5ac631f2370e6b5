import { expect, it } from 'vitest';
import { refuseCoordinator } from './invite-coordinator.ts';

const invited = { hasCoordinator: false, email: 'nieuw@netwerk.nl', ownEmail: 'beheer@speerpunt.nl' };

it('lets a beheerder fill an empty place with another person', () => {
  expect(() => refuseCoordinator(invited)).not.toThrow();
});

it('leaves a network that has a coordinator to its coordinator', () => {
  expect(() => refuseCoordinator({ ...invited, hasCoordinator: true })).toThrow('NETWERK_HAS_COORDINATOR');
});

it.each(['beheer@speerpunt.nl', 'Beheer@Speerpunt.NL', ' beheer@speerpunt.nl '])(
  'does not let a beheerder invite itself as %j',
  email => {
    expect(() => refuseCoordinator({ ...invited, email })).toThrow('OWN_EMAIL');
  },
);
