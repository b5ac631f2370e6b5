import type { AddressInfo } from 'node:net';

/**
 * Which origin is ours. Without PUBLIC_URL that is localhost on our port, under both its names; the port is asked of
 * the socket, because 0 means any.
 */
export const ownOrigins = (
  publicUrl: string | null,
  address: () => AddressInfo | string | null,
  wanted: number,
) => {
  const port = (): number => {
    const at = address();
    return typeof at === 'object' && at ? at.port : wanted;
  };
  return {
    publicUrl: (): string => (publicUrl ?? `http://localhost:${port()}`).replace(/\/+$/, ''),
    isOwn: (origin: string | undefined): boolean => {
      if (!origin) return false;
      if (publicUrl) return origin === new URL(publicUrl).origin;
      return origin === `http://localhost:${port()}` || origin === `http://127.0.0.1:${port()}`;
    },
  };
};
