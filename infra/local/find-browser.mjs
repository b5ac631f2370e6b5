import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { loadPlaywright } from './prove-browser.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const apps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Steps 1 to 3: the browsers that are on this machine already. */
export function listBrowsers() {
  const own = loadPlaywright().chromium.executablePath();
  return [process.env.CHROMIUM_PATH, own, ...listSystemBrowsers()].filter(Boolean);
}

export function listSystemBrowsers() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap(name => folders.map(folder => join(folder, name)));
  const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(name => process.env[name]);
  const onWindows = programs
    .filter(Boolean)
    .map(folder => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  return [...onPath, ...apps, ...onWindows].filter(path => existsSync(path));
}
