import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { expect, test } from '../support/site';

const mine = 'https://contoso-cmk.vault.azure.net/keys/adobe-cmk';
const newer = 'https://fabrikam-cmk.vault.azure.net/keys/adobe-cmk';
const field = '[data-pagefind-ignore] textarea';

async function enter(page: Page, uri: string): Promise<void> {
  const input = await page.waitForSelector(field);
  await input!.click({ count: 3 });
  await input!.type(uri);
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
  await page.waitForSelector('[data-verdict=valid]');
}

// Playwright turns this cache of the browser off, and the quick Chromium of the other tests has none.
test('a page that the back button brings back as it was shows what was entered meanwhile', async ({
  baseURL,
  launchOptions,
}) => {
  const { ensureChromium } = await import('../../scripts/chromium.mjs');
  const { args = [] } = launchOptions;
  const browser = await puppeteer.launch({ executablePath: ensureChromium(null), args });
  try {
    const page = await browser.newPage();
    await page.goto(`${baseURL}`);
    await enter(page, mine);
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await page.goto(`${baseURL}nl/`);
    await enter(page, newer);
    await page.goBack();
    expect(await page.evaluate(() => Reflect.get(window, 'persisted'))).toBe(true);
    await page.waitForFunction(
      (selector, uri) => document.querySelector<HTMLInputElement>(selector)?.value === uri,
      {},
      field,
      newer,
    );
  } finally {
    await browser.close();
  }
});
