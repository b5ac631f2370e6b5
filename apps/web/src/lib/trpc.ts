import type { AppRouter } from '@speerpunt/api/router';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { isRetryable, readApiError } from './api-error.ts';

export type ApiInput = inferRouterInputs<AppRouter>;
export type ApiOutput = inferRouterOutputs<AppRouter>;

const client = createTRPCClient<AppRouter>({
  // The server refuses a batch of more than ten calls.
  links: [httpBatchLink({ url: '/trpc', maxItems: 10 })],
});

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: error => {
      // The guard asks again at the next navigation; no redirect here, for someone may be writing.
      if (readApiError(error).code === 'NOT_SIGNED_IN')
        void queryClient.invalidateQueries(trpc.sessie.get.queryFilter());
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && isRetryable(error),
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** `useQuery(trpc.<noun>.<verb>.queryOptions(input))`, `useMutation(trpc.<noun>.<verb>.mutationOptions())`. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
