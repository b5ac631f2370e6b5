import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './processes.mjs';
import { withProgress } from './progress.mjs';
import { npmCommand, npmEnv, root } from './repo.mjs';

const lockFile = join(root, 'package-lock.json');
const marker = join(root, 'node_modules', '.speerpunt-install');

/** Installs the packages unless node_modules already holds what package-lock.json says. */
export async function ensureInstalled() {
  const wanted = getFingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  if (!agreesWithLock()) {
    const { code, output } = await withProgress('Pakketten installeren', install);
    if (code !== 0) throw new Error(`De pakketten konden niet worden geïnstalleerd.\n${output}`);
  }
  writeFileSync(marker, getFingerprint());
}

async function install() {
  // Building needs the dev dependencies also where NODE_ENV is production; the binaries are optional packages.
  const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = (...args) => run([...npmCommand(), ...args, ...flags], { env: npmEnv() });
  const clean = await npm('ci');
  // npm ci refuses a lock that misses packages for other systems; installing without saving leaves it as it is.
  return clean.code !== 0 && clean.output.includes('EUSAGE') ? npm('install', '--no-save') : clean;
}

function getFingerprint() {
  const source = existsSync(lockFile) ? lockFile : join(root, 'package.json');
  const hash = createHash('sha256').update(readFileSync(source)).digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}

/** True when someone ran npm here already: npm notes in node_modules what it has put there. */
function agreesWithLock() {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const wanted = readPackages(lockFile);
  if (!installed || !wanted) return false;
  return Object.entries(wanted)
    .filter(([place]) => place.includes('node_modules/'))
    .every(([place, entry]) => {
      const there = installed[place];
      return there ? there.version === entry.version && there.link === entry.link : isForOthers(entry);
    });
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/** Packages for another system are left out, and so are the helpers of their WebAssembly variants. */
function isForOthers({ optional, os, cpu, libc }) {
  if (!optional) return false;
  const fits = (list, mine) => !list || list.includes(mine);
  const isHelper = !os && !cpu;
  return isHelper || Boolean(libc) || !fits(os, process.platform) || !fits(cpu, process.arch);
}
