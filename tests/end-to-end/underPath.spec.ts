// A site in a folder of its host, such as a project page of GitHub: nothing may lead or ask out of the folder.
import type { APIRequestContext, Page } from '@playwright/test';
import { fallbackTest as test } from '../support/fallbackTest';
import { LivePage, pickAccount } from '../support/livePage';
import { SearchDialog } from '../support/searchDialog';
import { expect, pages } from '../support/site';
import { takenOver } from '../support/takenOver';
import { wordsOf } from '../support/words';

const words = wordsOf('nl');
const analytics = 'customer-journey-analytics';

test.describe.configure({ mode: 'serial' });
test.use({ viewport: { width: 1280, height: 800 } });

/** What the site itself asked for outside of its folder, or did not get. */
function complaintsOf(page: Page, site: string): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('response', (response) => {
    const isOurs = new URL(response.url()).origin === new URL(site).origin;
    if (!isOurs) return;
    if (!response.url().startsWith(site)) complaints.push(`outside of the folder: ${response.url()}`);
    else if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** Addresses on this host that a page names, without the part behind `#`. */
const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/\s(?:href|src)=(?:"(\/[^"#]*)|(\/[^\s>"#]*))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );

async function statusOfAll(request: APIRequestContext, addresses: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    addresses.map(async (address) => `${(await request.get(address)).status()} ${address}`),
  );
  return answers.filter((answer) => !answer.startsWith('200 '));
}

test('every address on every page stays in the folder and is answered, and so is the sitemap', async ({
  request,
  fallback,
}) => {
  const folder = new URL(fallback).pathname;
  const found = new Set<string>();
  for (const page of [...pages, ...pages.map((path) => `nl/${path}`), '404.html', 'nl/404.html']) {
    for (const address of addressesIn(await (await request.get(`${fallback}${page}`)).text())) {
      found.add(address);
    }
  }
  const all = [...found];
  expect(all.length).toBeGreaterThan(60);
  expect(all.filter((address) => !address.startsWith(folder))).toEqual([]);
  // This site has two of the five languages.
  const built = all.filter((address) => !/^\/cmk\/(?:sv|es|fr)\//.test(address));
  expect(
    await statusOfAll(
      request,
      built.map((address) => new URL(address, fallback).href),
    ),
  ).toEqual([]);

  const sitemap = await (await request.get(`${fallback}nl/sitemap.xml`)).text();
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => new URL(address));
  expect(listed.length).toBeGreaterThan(5);
  expect(listed.filter(({ pathname }) => !pathname.startsWith(`${folder}nl/`))).toEqual([]);
});

test('search, change of language, Markdown and a missing page stay in the folder', async ({
  page,
  request,
  fallback,
}) => {
  const complaints = complaintsOf(page, fallback);
  await page.goto(`${fallback}prepare-your-key-vault/`);
  const search = new SearchDialog(page);
  await search.openByKey();
  await search.lookFor('purge protection');
  await search.results.first().click();
  await expect(search.dialog).toHaveCount(0);
  expect(page.url().startsWith(fallback)).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto(`${fallback}living-with-your-key/`);
  await takenOver(page);
  await page.locator('.navbar .dropdown').hover();
  await page.locator('.navbar .dropdown').getByRole('link', { name: 'Nederlands', exact: true }).click();
  await expect(page).toHaveURL(`${fallback}nl/living-with-your-key/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');

  await search.openByKey();
  await search.lookFor('sleutelkluis');
  await expect(search.results.first()).toHaveAttribute(
    'href',
    new RegExp(`^${new URL(fallback).pathname}nl/`),
  );
  await page.keyboard.press('Escape');

  const markdown = await page.locator('link[rel=alternate][type="text/markdown"]').getAttribute('href');
  const answer = await request.get(new URL(markdown ?? '', page.url()).href);
  expect(answer.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  expect(await answer.text()).toContain(`${new URL(fallback).pathname}nl/`);
  expect(complaints).toEqual([]);

  const missing = await page.goto(`${fallback}nl/no-such-page/`);
  expect(missing?.status()).toBe(404);
  await takenOver(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('theme.NotFound.title'));
  await expect(page.locator('.navbar__brand')).toHaveAttribute('href', `${new URL(fallback).pathname}nl/`);
});

test('the sign-in comes back to the folder, in the window and without one', async ({ page, fallback }) => {
  const complaints = complaintsOf(page, fallback);
  const address = `${fallback}nl/check-your-set-up/`;
  await page.goto(address);
  await takenOver(page);
  const live = new LivePage(page, 'nl');
  await live.choose(analytics);
  await live.keyIdentifier(analytics).fill('https://contoso-cmk.vault.azure.net/keys/adobe-cmk');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    live.button(analytics, 'live.signIn').click(),
  ]);
  const asked = await window.waitForEvent('request', (request) => request.url().includes('/authorize'));
  expect(new URL(asked.url()).searchParams.get('redirect_uri')).toBe(`${fallback}auth/redirect.html`);
  await window.close();
  await live.button(analytics, 'live.window.redirect').click();
  await pickAccount(page, 'ready@contoso.example');
  await expect(live.panel(analytics).locator('[data-session=in]')).toBeVisible();
  expect(page.url()).toBe(address);
  await live.consentToAll(analytics);
  await expect(live.card(analytics).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ready');
  expect(complaints).toEqual([]);
});
