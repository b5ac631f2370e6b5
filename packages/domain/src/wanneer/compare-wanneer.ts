import type { Wanneer } from './wanneer.ts';

const undated = '9999-99-99';

/** Dated first, then open on purpose, then unreadable or none. */
const rank = (w: Wanneer | null): number => (w === null ? 2 : w.from === null && w.to === null ? 1 : 0);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Sorts what happens earlier first: by first day, then by last day; what is still open comes after that, and what
 * has no readable 'wanneer' comes last. Negative, 0 or positive, as `Array.sort` wants it.
 */
export const compareWanneer = (a: Wanneer | null, b: Wanneer | null): number =>
  rank(a) - rank(b) ||
  compareText(a?.from ?? undated, b?.from ?? undated) ||
  compareText(a?.to ?? undated, b?.to ?? undated);
