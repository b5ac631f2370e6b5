import { defineConfig } from '@playwright/test';

const port = 3417;
// E2E_URL tries the journeys on an app in demo mode that runs already.
const running = process.env.E2E_URL;
const baseURL = running ?? `http://127.0.0.1:${port}`;
const asRoot = process.getuid?.() === 0;
const fallbackArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(asRoot ? ['--no-sandbox'] : []),
];
// Set by infra/local/test.mjs, which proved that this browser starts with these arguments.
const executablePath = process.env.CHROMIUM_PATH || undefined;
const args = process.env.CHROMIUM_ARGS?.split(' ') ?? fallbackArgs;

// Playwright reads a configuration as the default export.
export default defineConfig({
  testDir: 'tests',
  forbidOnly: true,
  fullyParallel: false,
  workers: 2,
  retries: 0,
  reporter: 'list',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    video: 'off',
    launchOptions: { executablePath, args, chromiumSandbox: !args.includes('--no-sandbox') },
  },
  webServer: running
    ? undefined
    : {
        command: 'node start-app.mjs',
        url: `${baseURL}/readyz`,
        env: { DATA_DIR: '../.data/e2e', DEMO: '1', PORT: String(port) },
        timeout: 180_000,
        stdout: 'ignore',
        stderr: 'pipe',
        // Without this Playwright kills with -9, and the embedded database would be left running.
        gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
      },
});
