/** Name of the session cookie; over https the browser is told to keep it to https (`__Secure-`). */
export const cookiePrefix = 'speerpunt';

const pattern = /(?:^|;\s*)(?:__Secure-)?speerpunt\.session_token=([^;]+)/;

/** The session token in a cookie header: the part before the signature. Whether it holds is for the database to say. */
export const sessionToken = (cookie: string | undefined): string | null => {
  const value = cookie ? pattern.exec(cookie)?.[1] : undefined;
  if (!value || value.length > 500) return null;
  try {
    return decodeURIComponent(value).split('.')[0] || null;
  } catch {
    return null;
  }
};
