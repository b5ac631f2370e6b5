import { type LinkProps, linkOptions } from '@tanstack/react-router';
import { looptijdSlug } from '../../lib/looptijd.ts';
import { findJaarplan, findMeerjarenplan, type Netwerk } from '../../lib/sessie.ts';

export type PageKind =
  | 'overview'
  | 'jaarplan'
  | 'begroting'
  | 'rode-draad'
  | 'meerjarenplan'
  | 'swot'
  | 'organisatie';

const overview = (netwerk: Netwerk, year: number): LinkProps =>
  linkOptions({ to: '/app/$netwerk', params: { netwerk: netwerk.slug }, search: { jaar: year } });

/** The same page in another year, or the overview of that year where the page does not exist in it. */
export const linkToYear = (page: PageKind, netwerk: Netwerk, year: number): LinkProps => {
  const slug = netwerk.slug;
  const meerjarenplan = findMeerjarenplan(netwerk, year);
  const hasJaarplan = findJaarplan(netwerk, year) !== undefined;
  if (page === 'organisatie')
    return linkOptions({
      to: '/app/$netwerk/organisatie',
      params: { netwerk: slug },
      search: { jaar: year },
    });
  if (page === 'jaarplan' && hasJaarplan)
    return linkOptions({ to: '/app/$netwerk/jaarplan/$jaar', params: { netwerk: slug, jaar: year } });
  if (page === 'begroting' && hasJaarplan)
    return linkOptions({ to: '/app/$netwerk/begroting/$jaar', params: { netwerk: slug, jaar: year } });
  if (page === 'rode-draad' && meerjarenplan)
    return linkOptions({ to: '/app/$netwerk/rode-draad/$jaar', params: { netwerk: slug, jaar: year } });
  if (!meerjarenplan) return overview(netwerk, year);
  const params = { netwerk: slug, looptijd: looptijdSlug(meerjarenplan) };
  if (page === 'meerjarenplan')
    return linkOptions({ to: '/app/$netwerk/meerjarenplan/$looptijd', params, search: { jaar: year } });
  if (page === 'swot')
    return linkOptions({ to: '/app/$netwerk/swot/$looptijd', params, search: { jaar: year } });
  return overview(netwerk, year);
};

/** At most `size` years with the chosen one among them, one before it where there is one. */
export const yearWindow = (years: readonly number[], chosen: number, size = 4): number[] => {
  const all = years.includes(chosen) ? years : [...years, chosen].sort((a, b) => a - b);
  const start = Math.max(0, Math.min(all.indexOf(chosen) - 1, all.length - size));
  return all.slice(start, start + size);
};
