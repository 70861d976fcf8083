import { type Browser, launch, type Page } from 'puppeteer-core';

/** A reader with Firefox, who fails the test when the page throws or logs an error. */
export interface FirefoxReader {
  readonly page: Page;
  /** Opens a page and waits until its own code answers. */
  readonly open: (path: string) => Promise<void>;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** WebDriver BiDi is what Firefox speaks by itself; Playwright would need a Firefox of its own. */
export async function openFirefox(executablePath: string, site: string): Promise<FirefoxReader> {
  const browser: Browser = await launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath,
    headless: true,
    // The offer of another language would stand above the page.
    extraPrefsFirefox: { 'intl.accept_languages': 'en', 'app.normandy.enabled': false },
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(?:data|blob):/.test(url)) complaints.push(`another origin: ${url}`);
  });
  const open = async (path: string): Promise<void> => {
    await page.goto(new URL(path, site).href);
    await page.waitForSelector('html[data-has-hydrated=true]');
  };
  return { page, open, complaints, close: () => browser.close() };
}
