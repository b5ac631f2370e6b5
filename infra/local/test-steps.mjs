import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTurbo } from './build.mjs';
import { run } from './processes.mjs';
import { readPlaywrightReport, readVitestReport } from './read-reports.mjs';
import { cacheDir, root, toolCommand } from './repo.mjs';
import { checkRunner, readExit, toFailure } from './tally.mjs';

const reportDir = join(cacheDir, 'test');

/** The steps of `npm test` after the build; each runs on its own, and answers what passed and what failed. */
export function listSteps({ env, limitMs, browser }) {
  const options = { env, limitMs };
  const lint = () => run([...toolCommand('@biomejs/biome', 'biome'), 'ci', '--colors=off', '.'], options);
  const knip = () => run([...toolCommand('knip'), '--no-progress'], options);
  return [
    { name: 'Opmaak en lint', run: async () => readExit('Opmaak en lint', await lint()) },
    { name: 'Types', run: async () => readExit('Types', await runTurbo('typecheck', { limitMs })) },
    { name: 'Ongebruikte code', run: async () => readExit('Ongebruikte code', await knip()) },
    ...listTestedWorkspaces().map(name => ({ name: `Tests ${name}`, run: () => runVitest(name, options) })),
    { name: 'Browsertests', run: () => runPlaywright(options, browser) },
  ];
}

async function runVitest(workspace, { env, limitMs }) {
  const report = prepareReport(workspace);
  const flags = ['run', '--allowOnly=false', '--reporter=default', '--reporter=json'];
  const command = [...toolCommand('vitest'), ...flags, `--outputFile.json=${report}`];
  const outcome = await run(command, { cwd: join(root, workspace), env, limitMs });
  const result = readVitestReport(workspace, report);
  // Vitest's JSON has no differences and no errors outside tests: its own output does.
  if (result.failures.length > 0) result.details = outcome.output;
  return checkRunner(workspace, outcome, result);
}

async function runPlaywright({ env, limitMs }, browser) {
  if (!browser) return toFailure('Browsertests', 'Zonder browser konden ze niet draaien.');
  const report = prepareReport('e2e');
  const outcome = await run([...toolCommand('@playwright/test', 'playwright'), 'test', '--reporter=json'], {
    cwd: join(root, 'e2e'),
    limitMs,
    env: {
      ...env,
      CHROMIUM_PATH: browser.path,
      CHROMIUM_ARGS: browser.args.join(' '),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  });
  return checkRunner('e2e', outcome, readPlaywrightReport('e2e', report));
}

function listTestedWorkspaces() {
  return ['packages', 'apps'].flatMap(parent =>
    readdirSync(join(root, parent))
      .map(folder => `${parent}/${folder}`)
      .filter(workspace => readScripts(workspace).test?.startsWith('vitest'))
      .sort(),
  );
}

function readScripts(workspace) {
  const file = join(root, workspace, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).scripts ?? {}) : {};
}

/** An old report must not speak for a run that crashed. */
function prepareReport(name) {
  mkdirSync(reportDir, { recursive: true });
  const file = join(reportDir, `${name.replaceAll('/', '-')}.json`);
  rmSync(file, { force: true });
  return file;
}
