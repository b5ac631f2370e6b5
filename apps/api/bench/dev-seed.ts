import { openBenchDatabases } from './databases.ts';
const dbs = await openBenchDatabases();
await dbs.large();
await dbs.stop();
