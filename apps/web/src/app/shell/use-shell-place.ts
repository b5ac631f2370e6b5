import { useMatches, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { rememberedYear, yearKey, yearsOf } from '../../lib/chosen-year.ts';
import { parseLooptijd } from '../../lib/looptijd.ts';
import { findMeerjarenplan, type Netwerk, type PlanSummary, useSessie } from '../../lib/sessie.ts';
import { readStored, writeStored } from '../../lib/stored.ts';
import type { PageKind } from './year-links.ts';

export type ShellPlace = {
  netwerk: Netwerk | undefined;
  year: number;
  years: number[];
  meerjarenplan: PlanSummary | undefined;
  page: PageKind;
};

const pageOf = (routeId: string): PageKind => {
  const kinds = ['jaarplan', 'begroting', 'rode-draad', 'meerjarenplan', 'swot', 'organisatie'] as const;
  return kinds.find(kind => routeId.includes(`/$netwerk/${kind}`)) ?? 'overview';
};

const lastNetwerk = (netwerken: readonly Netwerk[]): Netwerk | undefined => {
  const last = readStored('netwerk');
  return netwerken.find(netwerk => netwerk.slug === last) ?? netwerken[0];
};

/** Where one is: the network, the year and the kind of page, from the address and from what was chosen before. */
export const useShellPlace = (): ShellPlace => {
  const { netwerken } = useSessie();
  const params = useParams({ strict: false });
  const search = useSearch({ strict: false });
  const routeId = useMatches({ select: matches => matches.at(-1)?.routeId ?? '' });
  const netwerk = netwerken.find(n => n.slug === params.netwerk) ?? lastNetwerk(netwerken);
  const key = yearKey(netwerk);

  const years = netwerk ? yearsOf(netwerk) : [];
  const looptijd = params.looptijd ? parseLooptijd(params.looptijd) : null;
  const remembered = rememberedYear(netwerk);
  const inLooptijd =
    looptijd && (remembered < looptijd.firstYear || remembered > looptijd.lastYear)
      ? looptijd.firstYear
      : remembered;
  const year = params.jaar ?? search.jaar ?? inLooptijd;

  useEffect(() => {
    writeStored(key, String(year));
  }, [key, year]);

  return {
    netwerk,
    year,
    years,
    meerjarenplan: netwerk ? findMeerjarenplan(netwerk, year) : undefined,
    page: pageOf(routeId),
  };
};
