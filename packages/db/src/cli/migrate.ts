import { bringUpToDate } from '../migrate/bring-up-to-date.ts';
import { readContents } from './contents.ts';
import { readCliEnv } from './env.ts';
import { describeTarget, openTarget } from './open-target.ts';
import { runCli } from './run-cli.ts';

await runCli(async () => {
  const target = await openTarget(readCliEnv());
  try {
    const { ran, changed } = await bringUpToDate(target.ownerUrl, readContents(), target.names);
    const place = describeTarget(target);
    const lists =
      changed > 0 ? [`Landelijke lijsten bijgewerkt: ${changed} ${changed === 1 ? 'regel' : 'regels'}.`] : [];
    if (ran.length > 0)
      return [`Uitgevoerd op ${place}:`, ...ran.map(name => `  ${name}`), ...lists].join('\n');
    return lists[0] ?? `Niets te doen: ${place} is bij.`;
  } finally {
    await target.close();
  }
});
