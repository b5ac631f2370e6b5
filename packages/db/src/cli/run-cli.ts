import postgres from 'postgres';

const unreachable = ['ECONNREFUSED', 'ENOTFOUND', 'CONNECT_TIMEOUT', 'ETIMEDOUT', 'EHOSTUNREACH'];

/** What an operator reads: our own sentences as they are, PostgreSQL's behind one of ours. */
export const explainError = (error: unknown): string => {
  if (error instanceof postgres.PostgresError) return `PostgreSQL weigerde dit: ${error.message}`;
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && unreachable.includes(String(error.code)))
    return `PostgreSQL is niet te bereiken (${String(error.code)}). Loopt de server, en klopt het adres?`;
  return error.message;
};

/** Runs one command: its sentence goes to stdout, a failure is one sentence on stderr and exit code 1. */
export const runCli = async (act: () => Promise<string>): Promise<void> => {
  try {
    console.log(await act());
  } catch (error) {
    console.error(explainError(error));
    process.exitCode = 1;
  }
};
