import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const cacheDir = join(root, '.cache');

/** The command line of a package's program, run by this same node and without a shell. */
export function toolCommand(packageName, program = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [process.execPath, join(folder, typeof bin === 'string' ? bin : bin[program])];
}

/** The npm that runs this script, else the npm that came with this node. */
export function npmCommand() {
  const nodeDir = dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    join(nodeDir, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(nodeDir, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const found = places.find(place => place?.endsWith('npm-cli.js') && existsSync(place));
  return found ? [process.execPath, found] : ['npm'];
}

/** For npm itself: a user such as nobody has no home, and npm wants a folder for its cache. */
export function npmEnv() {
  try {
    accessSync(homedir(), constants.W_OK);
    return process.env;
  } catch {
    return { ...process.env, npm_config_cache: join(cacheDir, 'npm') };
  }
}
