import { z } from 'zod';
import { id } from '../plan/plan.ts';

/** First words of addresses that are not a network's, at the root and under /app. The database holds the same list. */
export const reservedSlugs: readonly string[] = [
  'app',
  'api',
  'trpc',
  'assets',
  'inloggen',
  'uitnodiging',
  'vergelijken',
  'open',
  'livez',
  'readyz',
  'jaarplan',
  'meerjarenplan',
  'landelijk',
  'beheer',
  'publiek',
  'static',
  'favicon',
  'robots',
  'sitemap',
  'account',
  'login',
  'admin',
  'netwerk',
  'netwerken',
  'over',
  'contact',
  'help',
  'privacy',
  'toegankelijkheid',
];

export const isReservedSlug = (slug: string): boolean => reservedSlugs.includes(slug);

/** What a beheerder fills in for a new network. The slug becomes its address: small letters, digits and dashes. */
export const newNetwerk = {
  id,
  slug: z
    .string()
    .min(2)
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'SLUG_SHAPE' }),
  name: z.string().trim().min(1).max(120),
  consortium: z.string().trim().max(100).nullable(),
};
