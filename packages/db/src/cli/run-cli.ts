import { explainError } from '../connect/explain-error.ts';

/** Runs one command: its sentence goes to stdout, a failure is one sentence on stderr and exit code 1. */
export const runCli = async (act: () => Promise<string>): Promise<void> => {
  try {
    console.log(await act());
  } catch (error) {
    console.error(explainError(error));
    process.exitCode = 1;
  }
};
