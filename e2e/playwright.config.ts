import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';

const isFree = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** Below the ports that systems hand out by themselves: it is still free when the app has its database. */
const findFreePort = async (): Promise<number> => {
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  return (await isFree(port)) ? port : findFreePort();
};

// E2E_URL tries the journeys on an app in demo mode that runs already.
const running = process.env.E2E_URL;
// Chosen once in the runner; the workers read this file again, and inherit the choice.
if (!running) process.env.E2E_PORT ??= String(await findFreePort());
const port = process.env.E2E_PORT ?? '';
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
  // Each journey has its own browser and makes its own activity.
  fullyParallel: true,
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
        env: { DEMO: '1', PORT: port, E2E_RUNNER: String(process.pid) },
        timeout: 180_000,
        stdout: 'ignore',
        stderr: 'pipe',
        // Without this Playwright kills with -9, and the embedded database would be left running.
        gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
      },
});
