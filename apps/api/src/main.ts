import { startProcess } from './start-process.ts';

startProcess().catch((error: unknown) => {
  console.error(
    error instanceof Error && error.name.endsWith('Error') && error.name !== 'Error' ? error.message : error,
  );
  process.exitCode = 1;
});
