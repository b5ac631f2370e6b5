import type { ApiErrorCode } from '../../lib/api-error.ts';
import { refreshSessie } from '../../lib/sessie.ts';

type Credentials = { email: string; password: string };

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify(body),
  });

/** Null where it worked, otherwise why not. */
export const signIn = async (credentials: Credentials): Promise<ApiErrorCode | null> => {
  const response = await post('/api/auth/sign-in/email', credentials).catch(() => null);
  if (!response) return 'NO_CONNECTION';
  if (response.status === 429) return 'TOO_MANY_ATTEMPTS';
  if (response.status >= 500) return 'UNAVAILABLE';
  if (!response.ok) return 'WRONG_CREDENTIALS';
  await refreshSessie();
  return null;
};

/** False where the server could not be told: then one is still signed in. */
export const signOut = async (): Promise<boolean> => {
  const response = await post('/api/auth/sign-out', {}).catch(() => null);
  if (!response?.ok) return false;
  // Loading the page anew: nothing that was read stays in memory for the next person at this computer.
  window.location.assign('/inloggen');
  return true;
};
