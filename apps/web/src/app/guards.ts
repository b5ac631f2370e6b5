import type { LandelijkeRole } from '@speerpunt/domain/access/permissions';
import { DomainError } from '@speerpunt/domain/error/domain-error';
import { notFound, redirect } from '@tanstack/react-router';
import { fetchSessie } from '../lib/sessie.ts';
import { readStored, writeStored } from '../lib/stored.ts';

/** Only addresses inside the app: anything else could send someone to a foreign site after signing in. */
export const safeNext = (naar: string | undefined): string =>
  naar && /^\/app(\/|\?|#|$)/.test(naar) ? naar : '/app';

export const requireSignedIn = async (href: string): Promise<void> => {
  const { user } = await fetchSessie();
  if (!user)
    throw redirect({ to: '/inloggen', search: { naar: href === '/app' ? undefined : href }, replace: true });
};

export const requireSignedOut = async (naar: string | undefined): Promise<void> => {
  // The sign-in page must show even when the API does not answer; it says so itself.
  const sessie = await fetchSessie().catch(() => null);
  if (sessie?.user) throw redirect({ href: safeNext(naar), replace: true });
};

export const requireNetwerk = async (slug: string): Promise<void> => {
  const { netwerken } = await fetchSessie();
  if (!netwerken.some(netwerk => netwerk.slug === slug)) throw notFound();
  writeStored('netwerk', slug);
};

export const requireLandelijk = async (role: LandelijkeRole): Promise<void> => {
  const { landelijk } = await fetchSessie();
  if (!landelijk.includes(role)) throw new DomainError('NOT_ALLOWED');
};

export const requireYear = (year: number): void => {
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw notFound();
};

/** Where /app leads: the last network, else the first, else what one's national role is for. */
export const redirectHome = async (): Promise<void> => {
  const { netwerken, landelijk } = await fetchSessie();
  const last = readStored('netwerk');
  const netwerk = netwerken.find(n => n.slug === last) ?? netwerken[0];
  if (netwerk) throw redirect({ to: '/app/$netwerk', params: { netwerk: netwerk.slug }, replace: true });
  if (landelijk.includes('beheerder')) throw redirect({ to: '/app/beheer', replace: true });
  if (landelijk.includes('vnpz')) throw redirect({ to: '/app/landelijk', replace: true });
};
