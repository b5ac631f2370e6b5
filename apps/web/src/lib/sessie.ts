import { hasPermission, type NetwerkPermission } from '@speerpunt/domain/access/permissions';
import { useSuspenseQuery } from '@tanstack/react-query';
import { notFound, useParams } from '@tanstack/react-router';
import { type ApiOutput, queryClient, trpc } from './trpc.ts';

export type Sessie = ApiOutput['sessie']['get'];
export type Netwerk = Sessie['netwerken'][number];
export type PlanSummary = Netwerk['plannen'][number];

const sessieOptions = () => trpc.sessie.get.queryOptions({}, { staleTime: 5 * 60_000 });

/** For guards: from the cache while fresh, otherwise from the server. */
export const fetchSessie = (): Promise<Sessie> => queryClient.fetchQuery(sessieOptions());

/** After anything that changes a plan's state, a name or a membership, so that the shell follows. */
export const refreshSessie = (): Promise<void> =>
  queryClient.invalidateQueries(trpc.sessie.get.queryFilter());

export const useSessie = (): Sessie => useSuspenseQuery(sessieOptions()).data;

/** The network in the address; only under /app/$netwerk, where the guard has seen to it that it is one's own. */
export const useNetwerk = (): Netwerk => {
  const { netwerk: slug } = useParams({ strict: false });
  const netwerk = useSessie().netwerken.find(n => n.slug === slug);
  if (!netwerk) throw notFound();
  return netwerk;
};

/** Hides what the server would refuse. */
export const useMay = (permission: NetwerkPermission): boolean =>
  hasPermission(useNetwerk().role, permission);

export const findJaarplan = (netwerk: Netwerk, year: number): PlanSummary | undefined =>
  netwerk.plannen.find(plan => plan.kind === 'jaarplan' && plan.firstYear === year);

/** The meerjarenplan whose looptijd holds the year. */
export const findMeerjarenplan = (netwerk: Netwerk, year: number): PlanSummary | undefined =>
  netwerk.plannen.find(
    plan => plan.kind === 'meerjarenplan' && plan.firstYear <= year && plan.lastYear >= year,
  );
