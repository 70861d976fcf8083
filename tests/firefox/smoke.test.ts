import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { readySetUp } from '../support/readySetUp';
import { type FirefoxReader, openFirefox } from './FirefoxReader';

const { FIREFOX_PATH = '/usr/bin/firefox-esr', CMK_FIREFOX_URL = 'http://localhost:3000/' } = process.env;

let reader: FirefoxReader;
let page: Page;
before(async () => {
  reader = await openFirefox(FIREFOX_PATH, CMK_FIREFOX_URL);
  page = reader.page;
});
after(() => reader.close());

const textOf = (selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '');

/** As a paste does it: the whole text at once. */
async function paste(selector: string, text: string): Promise<void> {
  await page.focus(selector);
  await page.$eval(
    selector,
    (element, value) => {
      const field = element as HTMLTextAreaElement;
      field.select();
      // Deprecated, and still the one way to enter text that ends in the events of a reader's own paste.
      document.execCommand('insertText', false, value);
    },
    text,
  );
}

test('a reader with Firefox reads every page of the bar', async () => {
  for (const path of ['/', '/prepare-your-key-vault/', '/reference/checks/', '/glossary/']) {
    await reader.open(path);
    assert.notEqual((await textOf('main h1')).trim(), '', path);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok((widths[0] ?? 0) <= (widths[1] ?? 0), `${path} scrolls sideways: ${widths.join(' > ')}`);
  }
});

test('a Key Identifier is judged while it is typed', async () => {
  await reader.open('/');
  await page.type('main textarea', 'https://contoso.vault.azure.net/secrets/cmk');
  await page.waitForSelector('[data-verdict=invalid]');
  await paste('main textarea', 'http://contoso.vault.azure.net:8443/keys/cmk');
  await page.waitForSelector('[data-verdict=correctable]');
  assert.ok((await page.$$('mark')).length > 0);
  await paste('main textarea', 'https://contoso.vault.azure.net/keys/cmk');
  await page.waitForSelector('[data-verdict=valid]');
});

test('pasted output is judged, and stays when the language changes', async () => {
  await reader.open('/check-your-set-up/');
  await page.click('input[value=customer-journey-analytics]');
  const output = 'section[data-product=customer-journey-analytics] textarea[placeholder^="{"]';
  await page.waitForSelector(output);
  await paste(output, JSON.stringify(readySetUp()));
  await page.waitForSelector('section[data-product] [data-verdict=ready]');
  assert.equal((await page.$$('section[data-product] [data-check][data-code]')).length, 21);
  await page.hover('.navbar .dropdown');
  await page.waitForSelector('.navbar .dropdown a[lang=sv]', { visible: true });
  await page.click('.navbar .dropdown a[lang=sv]');
  await page.waitForFunction(() => location.pathname === '/sv/check-your-set-up/');
  await page.waitForSelector('html[lang=sv][data-has-hydrated=true]');
  await page.waitForSelector('section[data-product] [data-verdict=ready]');
});

test('the tabs of a fix and the theme do what is pressed', async () => {
  await reader.open('/prepare-your-key-vault/');
  const tabs = await page.$$('[role=tab]');
  const other = await page.waitForSelector('[role=tab][aria-selected=false]');
  assert.ok(tabs.length > 1 && other !== null);
  const label = await other.evaluate((tab) => tab.textContent);
  await other.click();
  await page.waitForFunction(
    (wanted) => document.querySelector('[role=tab][aria-selected=true]')?.textContent === wanted,
    {},
    label,
  );
  const theme = (): Promise<string | undefined> =>
    page.evaluate(() => document.documentElement.dataset.theme);
  const atFirst = await theme();
  for (let presses = 0; presses < 3 && (await theme()) === atFirst; presses++) {
    await page.click('.navbar button[class*=toggleButton]');
  }
  assert.notEqual(await theme(), atFirst);
});

test('the search finds a page, and leads there', async () => {
  await reader.open('/');
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  await page.waitForSelector('dialog[open] input');
  await page.type('dialog[open] input', 'purge protection');
  const result = await page.waitForSelector('dialog[open] a[data-result]');
  await result?.click();
  await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
  assert.match(await textOf('main'), /purge protection/i);
});

test('Firefox had nothing to complain about, and asked nobody else', () => {
  assert.deepEqual(reader.complaints, []);
});
