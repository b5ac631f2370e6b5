import postgres from 'postgres';

const unreachable = new Set([
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
]);

/** What PostgreSQL says in English, for the mistakes that a setting makes. */
const refusals: Record<string, string> = {
  '28000': 'deze rol komt er niet in',
  '28P01': 'de rol of het wachtwoord klopt niet',
  '3D000': 'deze database is er niet',
  '3F000': 'de database is leeg of loopt achter, voer npm run db:migrate uit',
  '42P01': 'de database is leeg of loopt achter, voer npm run db:migrate uit',
  '53300': 'er zijn te veel verbindingen',
  '57P03': 'de server start of stopt nog',
};

const bugs = new Set(['AssertionError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError']);

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '');

/** Whether this is PostgreSQL's refusal or its absence, and not something of our own. */
export const isDatabaseFailure = (error: unknown): boolean =>
  error instanceof postgres.PostgresError || (error instanceof Error && unreachable.has(codeOf(error)));

/**
 * What an operator reads: our own sentences as they are, PostgreSQL's behind one of ours. Only a mistake in the program
 * keeps its place in the code, for whoever mends it.
 */
export const explainError = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const code = codeOf(error);
  if (error instanceof postgres.PostgresError) {
    const reason = refusals[code];
    return `PostgreSQL weigerde dit: ${reason ? `${reason} (${error.message})` : error.message}`;
  }
  if (unreachable.has(code))
    return `PostgreSQL is niet te bereiken (${code}). Loopt de server, en klopt het adres?`;
  return bugs.has(error.name) ? (error.stack ?? error.message) : error.message;
};
