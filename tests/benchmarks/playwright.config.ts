import base from '../../playwright.config';

/** One at a time: a benchmark beside another measures the other. */
export default {
  ...base,
  testDir: '.',
  testMatch: '*.bench.ts',
  globalSetup: '../support/globalSetup.ts',
  webServer: { ...base.webServer, cwd: '../..' },
  workers: 1,
  reporter: 'line',
};
