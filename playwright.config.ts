import { defineConfig } from '@playwright/test';

/** The same for the server and all workers: they inherit the environment of the process that chose it. */
process.env.CMK_TEST_PORT ??= String(20_000 + Math.floor(Math.random() * 20_000));
const url = `http://localhost:${process.env.CMK_TEST_PORT}/`;

export default defineConfig({
  testDir: 'tests',
  testMatch: '{end-to-end,accessibility}/**/*.spec.ts',
  globalSetup: './tests/support/globalSetup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // One more than CI has cores: tests wait for windows and answers a third of their time.
  workers: 3,
  // The longest test looks at all pages with axe, ten seconds each on a busy machine.
  timeout: 300_000,
  expect: { timeout: 10_000 },
  // The report for programs goes to the file that `npm test` names.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : 'list',
  use: {
    baseURL: url,
    // The offer of another language has been answered: the browser of the tests prefers English, whatever the page.
    storageState: {
      cookies: [],
      origins: [
        { origin: url.slice(0, -1), localStorage: [{ name: 'cmk-guide.language.offer', value: 'answered' }] },
      ],
    },
    launchOptions: {
      executablePath:
        process.env.CHROMIUM_PATH ?? (process.platform === 'linux' ? '/usr/bin/chromium' : undefined),
      args: [
        // Chromium's sandbox does not start for root, which CI often is.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Whatever tries to leave this machine fails at once, and is seen as a failed request.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ],
    },
  },
  webServer: {
    command: `node scripts/start.mjs --port ${process.env.CMK_TEST_PORT} --any-demo-azure`,
    url,
    timeout: 600_000,
    reuseExistingServer: false,
  },
});
