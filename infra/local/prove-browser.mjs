import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './repo.mjs';

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const noSandbox = '--no-sandbox';
const timeout = 30_000;

/** The Playwright that the e2e room uses. */
export function loadPlaywright() {
  const fromE2e = createRequire(join(root, 'e2e', 'package.json'));
  return createRequire(fromE2e.resolve('@playwright/test'))('playwright-core');
}

/**
 * Answers the arguments with which this browser shows a page, or nothing. The sandbox stays on where it works:
 * it does not as root, nor in a container that forbids user namespaces.
 */
export async function proveBrowser(executablePath) {
  const asRoot = process.getuid?.() === 0;
  for (const args of asRoot ? [[...flags, noSandbox]] : [flags, [...flags, noSandbox]]) {
    if (await showsPage(executablePath, args)) return args;
  }
  return undefined;
}

async function showsPage(executablePath, args) {
  const chromiumSandbox = !args.includes(noSandbox);
  let browser;
  try {
    browser = await loadPlaywright().chromium.launch({ executablePath, args, chromiumSandbox, timeout });
    const page = await browser.newPage();
    await page.setContent('<p>speerpunt</p>', { timeout });
    // Painting text is what fails where a browser finds no fonts.
    return (await page.screenshot({ timeout })).length > 0;
  } catch {
    return false;
  } finally {
    await browser?.close();
  }
}
