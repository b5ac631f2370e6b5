import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Toaster } from '../components/toaster.tsx';
import { queryClient } from '../lib/trpc.ts';
import { router } from './router.tsx';
import { cssVariables, theme } from './theme.ts';

type RootProps = { nonce: string | undefined };

export const Root = ({ nonce }: RootProps) => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariables}
    forceColorScheme="light"
    getStyleNonce={nonce ? () => nonce : undefined}
  >
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Toaster />
    </QueryClientProvider>
  </MantineProvider>
);
