import { getRouteApi, useLocation } from '@tanstack/react-router';
import { type Looptijd, parseLooptijd } from '../../lib/looptijd.ts';
import { type Netwerk, useNetwerk } from '../../lib/sessie.ts';

const route = getRouteApi('/app/$netwerk/swot/$looptijd');

export type SwotPlace = {
  params: { netwerk: string; looptijd: string };
  /** The year in the address, to keep it in links. */
  jaar: number | undefined;
  tab: 'swot' | 'trends';
  looptijd: Looptijd;
  netwerk: Netwerk;
};

export const useSwotPlace = (): SwotPlace => {
  const params = route.useParams();
  const { tab, jaar } = route.useSearch();
  const netwerk = useNetwerk();
  // A deep link to a trend needs no tab in its address.
  const isTrend = useLocation({ select: location => location.hash.startsWith('trend-') });
  return {
    params,
    jaar,
    tab: tab ?? (isTrend ? 'trends' : 'swot'),
    looptijd: parseLooptijd(params.looptijd),
    netwerk,
  };
};
