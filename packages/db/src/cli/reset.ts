import { bringUpToDate } from '../migrate/bring-up-to-date.ts';
import { emptyDatabase } from '../migrate/empty-database.ts';
import { readContents } from './contents.ts';
import { readCliEnv } from './env.ts';
import { describeTarget, openTarget } from './open-target.ts';
import { runCli } from './run-cli.ts';

await runCli(async () => {
  const env = readCliEnv();
  if (env.DATABASE_OWNER_URL && !process.argv.includes('--yes'))
    throw new Error(
      'Dit wist alles in de database van DATABASE_OWNER_URL. Weet je het zeker: npm run db:reset -- --yes',
    );
  const target = await openTarget(env);
  try {
    await emptyDatabase(target.ownerUrl);
    await bringUpToDate(target.ownerUrl, readContents(), target.names);
    return `Leeg en opnieuw opgebouwd: ${describeTarget(target)}.`;
  } finally {
    await target.close();
  }
});
