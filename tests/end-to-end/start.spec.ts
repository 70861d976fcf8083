import type { Page } from '@playwright/test';
import siteWords from '../../i18n/en/site.json';
import { expect, test } from '../support/site';
import { takenOver } from '../support/takenOver';
import { wordsOf } from '../support/words';

const words = wordsOf('en');
const scripts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js')),
  );
const isAwake = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.dataset.hasHydrated === 'true');
/** Files on a slow network: they arrive when the test says so. */
async function holdBack(page: Page, files: string): Promise<() => void> {
  const waiting: (() => Promise<void>)[] = [];
  await page.route(files, (route) => void waiting.push(() => route.continue()));
  return () => waiting.forEach((send) => void send());
}
const uri = 'https://contoso.vault.azure.net/keys/cmk/0123456789abcdef0123456789abcdef';

test('reading, scrolling and following links load no code of the page', async ({ watched: page }) => {
  await page.goto('/prepare-your-key-vault/');
  await page.keyboard.press('Tab');
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, 3000);
  await page.locator('main article p').nth(3).click();
  await page.keyboard.press('PageDown');
  await page.locator('.theme-doc-toc-desktop a').first().click();
  expect(await scripts(page)).toEqual([expect.stringMatching(/^\/assets\/js\/start\.[0-9a-f]{8}\.js$/)]);
  await page.locator('main article a[href="/glossary/"], .menu__link[href="/glossary/"]').first().click();
  await expect(page).toHaveURL(/\/glossary\/$/);
  expect(await scripts(page)).toHaveLength(1);
});

test('a press on a control is answered, however early it comes', async ({ watched: page }) => {
  const release = await holdBack(page, '**/main.*.js');
  await page.goto('/prepare-your-key-vault/');
  const tab = page.getByRole('tab', { name: 'PowerShell' }).first();
  await tab.click();
  await tab.click();
  await expect(page.locator('html')).toHaveAttribute('data-waking', '');
  await expect(tab).toHaveAttribute('aria-selected', 'false');
  release();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
});

test('what is typed before the page can answer is judged when it can', async ({ watched: page }) => {
  const release = await holdBack(page, '**/main.*.js');
  await page.goto('/');
  const field = page.getByRole('textbox', { name: words('check.label') });
  await field.click();
  await page.keyboard.type(uri);
  await page.keyboard.press('ArrowLeft');
  release();
  await expect(page.getByRole('region', { name: words('check.label') })).toContainText('contoso');
  await expect(field).toHaveValue(uri);
  await expect(field).toBeFocused();
  expect(await field.evaluate((one: HTMLInputElement) => one.selectionStart)).toBe(uri.length - 1);
});

test('the search opens by keyboard on a page that nobody has touched', async ({ watched: page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goto('/glossary/');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('colours change by one press, and a menu opens on a phone', async ({ watched: page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /dark and light/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.locator('.navbar__toggle').click();
  await expect(page.locator('.navbar-sidebar--show')).toBeVisible();
});

test('code that cannot be loaded is said so, and the next press with a connection makes it good', async ({
  page,
}) => {
  const field = page.getByRole('textbox', { name: words('check.label') });
  await page.goto('/');
  await page.context().setOffline(true);
  await field.fill(uri);
  await expect(page.getByRole('alert')).toContainText(siteWords.notLoaded);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: words('search.open') }).click();
  await expect(page.getByRole('region', { name: words('check.label') })).toContainText('contoso');
  await expect(field).toHaveValue(uri);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a page that is older than the site is loaded anew once, with what was typed', async ({ page }) => {
  let loads = 0;
  page.on('load', () => (loads += 1));
  const field = page.getByRole('textbox', { name: words('check.label') });
  await page.goto('/');
  // The code that this page names is gone; that of the page that comes is there.
  await page.route('**/main.*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }), {
    times: 1,
  });
  await field.fill(uri);
  await expect(page.getByRole('region', { name: words('check.label') })).toContainText('contoso');
  await expect(field).toHaveValue(uri);
  expect(loads).toBe(2);
});

test('a site that lacks its code is not loaded again and again', async ({ page }) => {
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.route('**/main.*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('/');
  const field = page.getByRole('textbox', { name: words('check.label') });
  await field.fill(uri);
  await expect(page.getByRole('alert')).toContainText(siteWords.notLoaded);
  await expect(field).toHaveValue(uri);
  expect(loads).toBe(2);
});

test('without a connection, a link on a page that nobody has touched leaves the reader where they are', async ({
  page,
  context,
}) => {
  await page.goto('/prepare-your-key-vault/');
  await context.setOffline(true);
  const link = page.locator('main article a[href="/glossary/"], .menu__link[href="/glossary/"]').first();
  await link.click();
  await expect(page.getByRole('alert')).toContainText(siteWords.notLoaded);
  await expect(page).toHaveURL(/prepare-your-key-vault/);
  await context.setOffline(false);
  await link.click();
  await expect(page).toHaveURL(/\/glossary\/$/);
});

test('a token pasted before the code of the page is there is not written to the device', async ({ page }) => {
  const token = `eyJhbGciOiJSUzI1NiJ9.${'a'.repeat(40)}.${'b'.repeat(40)}`;
  await page.goto('/');
  await page.route('**/main.*.js', (route) => route.abort());
  await page.getByRole('textbox', { name: words('check.label') }).fill(token);
  await expect(page.getByRole('alert')).toContainText(siteWords.notLoaded);
  // Not a page, which would take what was kept.
  await page.goto('/schemas/cmk-report-1.json');
  const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  expect(kept).toContain('cmk-guide.start');
  expect(kept).not.toContain('eyJ');
});

test('who has left something on a page finds it there again, untouched', async ({ watched: page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: words('check.label') }).fill(uri);
  await takenOver(page);
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: words('check.label') })).toHaveValue(uri);
  expect(await isAwake(page)).toBe(true);
});

test('on a slow line the text can be read at once, and what was typed meanwhile is judged in the end', async ({
  watched: page,
}) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  // Slow 3G: 400 kilobits a second, and 400 ms for a round trip.
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.goto('/', { waitUntil: 'commit' });
  const field = page.getByRole('textbox', { name: words('check.label') });
  await expect(page.locator('main article h1')).toBeVisible();
  await field.fill(uri);
  expect(await isAwake(page)).toBe(false);
  const judged = page.getByRole('region', { name: words('check.label') });
  await expect(judged).toContainText('contoso', { timeout: 120_000 });
  await expect(field).toHaveValue(uri);
});
