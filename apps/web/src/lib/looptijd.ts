import { notFound } from '@tanstack/react-router';

export type Looptijd = { firstYear: number; lastYear: number };

/** '2026-2031', as it stands in an address. */
export const looptijdSlug = ({ firstYear, lastYear }: Looptijd): string => `${firstYear}-${lastYear}`;

/** Reads '2026-2031'; anything else is a page that does not exist. */
export const parseLooptijd = (slug: string): Looptijd => {
  const match = /^(20\d\d)-(20\d\d)$/.exec(slug);
  const [firstYear, lastYear] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || firstYear > lastYear) throw notFound();
  return { firstYear, lastYear };
};
