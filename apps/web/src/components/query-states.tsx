import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';
import { LoadingState } from './loading-state.tsx';

type QueryStatesProps<T> = {
  query: UseQueryResult<T, unknown>;
  lines?: number;
  children: (data: T) => ReactNode;
};

/** Loading, failed or the data. Data that is there stays on screen when a later refresh fails. */
export const QueryStates = <T,>({ query, lines, children }: QueryStatesProps<T>) => {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <LoadingState lines={lines} />;
};
