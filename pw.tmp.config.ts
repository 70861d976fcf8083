import base from './playwright.config';
export default { ...base, testDir: './tests', globalSetup: './tests/support/globalSetup.ts', webServer: undefined, timeout: 60000, use: { ...base.use, baseURL: 'http://localhost:4100/' } };
