import { checkNode } from './check-node.mjs';

checkNode();
const { randomInt } = await import('node:crypto');
const { ensureBuilt } = await import('./build.mjs');
const { ensureInstalled } = await import('./install.mjs');
const { getSeconds } = await import('./progress.mjs');
const { createTally, toFailure } = await import('./tally.mjs');

const isLong = process.argv.includes('--long');
const limitMs = (isLong ? 90 : 20) * 60_000;
const tally = createTally();

try {
  await runAll();
} catch (error) {
  tally.add(toFailure('npm test', error.stack ?? String(error)));
}
process.exit(tally.finish());

async function runAll() {
  const env = makeEnv();
  console.log(`Zaad van deze run: ${env.SPEERPUNT_SEED}`);
  await ensureInstalled();
  const browser = await findBrowser();
  await ensureBuilt();
  tally.add({ passed: 1, failures: [] });

  const { listSteps } = await import('./test-steps.mjs');
  for (const step of listSteps({ env, limitMs, browser })) {
    const started = Date.now();
    const result = await step.run().catch(error => toFailure(step.name, error.stack ?? String(error)));
    const { passed, failures } = result;
    console.log(`\n${step.name}: ${passed} goed, ${failures.length} mislukt (${getSeconds(started)} s)`);
    tally.add(result);
  }
}

function makeEnv() {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  const seed = process.env.SPEERPUNT_SEED || String(randomInt(2 ** 31 - 1));
  return { ...inherited, NO_COLOR: '1', SPEERPUNT_SEED: seed, ...(isLong ? { SPEERPUNT_LONG: '1' } : {}) };
}

async function findBrowser() {
  try {
    const { ensureBrowser } = await import('./ensure-browser.mjs');
    return await ensureBrowser();
  } catch (error) {
    tally.add(toFailure('Browser', error.message));
    return undefined;
  }
}
