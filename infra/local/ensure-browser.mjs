import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserDir, fetchers } from './fetch-browser.mjs';
import { listBrowsers } from './find-browser.mjs';
import { proveBrowser } from './prove-browser.mjs';

const chosenFile = join(browserDir, 'chosen.json');

/** A browser that has shown a page on this machine, and the arguments it did so with. Fetches one if need be. */
export async function ensureBrowser() {
  const chosen = readChosen();
  if (chosen) return chosen;
  for (const offer of [async () => listBrowsers(), ...fetchers]) {
    for (const path of await offer()) {
      const args = existsSync(path) ? await proveBrowser(path) : undefined;
      if (args) return choose(path, args);
      if (path === process.env.CHROMIUM_PATH) console.error(`CHROMIUM_PATH werkt hier niet: ${path}`);
    }
  }
  throw new Error('Geen werkende browser gevonden: installeer Chromium of Chrome, of zet CHROMIUM_PATH.');
}

function choose(path, args) {
  mkdirSync(browserDir, { recursive: true });
  writeFileSync(chosenFile, `${JSON.stringify({ path, args, stamp: getStamp(path) })}\n`);
  return { path, args };
}

/** The proof holds until the binary changes, and for the user that gave it. */
function readChosen() {
  try {
    const { path, args, stamp } = JSON.parse(readFileSync(chosenFile, 'utf8'));
    const wanted = process.env.CHROMIUM_PATH || path;
    return wanted === path && stamp === getStamp(path) ? { path, args } : undefined;
  } catch {
    return undefined;
  }
}

function getStamp(path) {
  const { size, mtimeMs } = statSync(realpathSync(path));
  return `${size} ${mtimeMs} ${process.getuid?.() ?? ''}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log((await ensureBrowser()).path);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
