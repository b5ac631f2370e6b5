import { getRouteApi } from '@tanstack/react-router';
import { type Looptijd, parseLooptijd } from '../../lib/looptijd.ts';
import { type Netwerk, useNetwerk } from '../../lib/sessie.ts';
import { readStored } from '../../lib/stored.ts';

const route = getRouteApi('/app/$netwerk/meerjarenplan/$looptijd');

export type LooptijdPlace = {
  params: { netwerk: string; looptijd: string };
  /** The year in the address, to keep it in links. */
  jaar: number | undefined;
  /** The year that the rail shows. */
  chosenYear: number;
  tab: 'tekst' | 'planning' | 'bronnen';
  looptijd: Looptijd;
  netwerk: Netwerk;
};

export const useLooptijdPlace = (): LooptijdPlace => {
  const params = route.useParams();
  const { tab = 'tekst', jaar } = route.useSearch();
  const netwerk = useNetwerk();
  const looptijd = parseLooptijd(params.looptijd);
  // The shell keeps the last year under this name; a link without a year follows it, as the rail does.
  const year = jaar ?? Number(readStored(`year.${netwerk.slug}`));
  const within = year >= looptijd.firstYear && year <= looptijd.lastYear;
  return { params, jaar, chosenYear: within ? year : looptijd.firstYear, tab, looptijd, netwerk };
};
