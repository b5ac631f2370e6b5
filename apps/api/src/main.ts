import { setFlagsFromString } from 'node:v8';
import { explainError } from '@speerpunt/db/connect/explain-error';
import { startProcess } from './start-process.ts';

// Collect before the heap has doubled: a third less memory after many large reads, for no measurable time (bench).
setFlagsFromString('--heap-growing-percent=20');

startProcess().catch((error: unknown) => {
  console.error(explainError(error));
  process.exitCode = 1;
});
