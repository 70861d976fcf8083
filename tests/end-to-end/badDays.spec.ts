import siteWords from '../../i18n/en/site.json';
import type { Page, Route } from '@playwright/test';
import { at } from '../support/readySetUp';
import { SetUpPage } from '../support/setUpPage';
import { changed } from '../support/setUps/changed';
import { expect, test } from '../support/site';
import { takenOver } from '../support/takenOver';
import { wordsOf } from '../support/words';

const words = wordsOf('en');
const keyUri = 'https://contoso-cmk.vault.azure.net/keys/adobe-cmk';
/** All but the one that every page runs by itself, which is loaded with it. */
const scripts = /\/assets\/js\/(?!start\.)[^/]+\.js$/;
const field = (page: Page) => page.getByRole('textbox', { name: words('check.label') });
const notice = (page: Page, kind: string) => page.locator(`[data-notice=${kind}]`);
const firstLine = (page: Page) => page.locator('main article h1');
/** A page of which nothing has been loaded yet: no link to it is on the screen. */
const goTo = (page: Page, path: string) =>
  page.evaluate((to) => {
    const link = [...document.querySelectorAll('a')].find(({ pathname }) => pathname === to);
    if (link === undefined) throw new Error(`There is no link to ${to}.`);
    link.click();
  }, path);

/** Documents that the page has loaded since. */
function documentsOf(page: Page): readonly string[] {
  const documents: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(new URL(request.url()).pathname);
  });
  return documents;
}

async function open(page: Page): Promise<void> {
  await page.goto('/');
  await field(page).focus();
  await takenOver(page);
  await field(page).fill(keyUri);
  await expect(page.locator('[data-verdict=valid]')).toBeVisible();
}

test('a widget that fails says so in its place; the text stays, and so does what was typed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { map } = Array.prototype;
    // Stands for a fault in a widget: there is none that a reader could bring about.
    // oxlint-disable-next-line no-extend-native
    Array.prototype.map = function (...given) {
      const isFindings = String(this[0]?.code).startsWith('key-identifier/');
      if (isFindings && 'isBroken' in window) throw new TypeError(`broken by "${this[0].code}"`);
      return map.apply(this, given) as never;
    };
  });
  await open(page);
  await page.evaluate(() => Object.assign(window, { isBroken: true }));
  await field(page).fill('https://contoso.vault.azure.net/secrets/cmk');
  const failure = page.locator('[data-widget-failure=KeyIdentifierCheck]');
  await expect(failure.getByRole('alert')).toContainText(words('failure.title'));
  await expect(firstLine(page)).toBeVisible();
  await expect(failure.locator('pre')).not.toContainText('contoso');
  await expect(failure.getByRole('textbox')).toHaveValue(/contoso/);
  await page.evaluate(() => Reflect.deleteProperty(window, 'isBroken'));
  await failure.getByRole('button', { name: words('failure.retry') }).click();
  await expect(field(page)).toHaveValue('https://contoso.vault.azure.net/secrets/cmk');
});

test('where the browser forbids storage everything works, and the page says once that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  });
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await open(page);
  await expect(notice(page, 'not-kept')).toContainText(words('notice.storageForbidden'));
  await goTo(page, '/customer-journey-analytics/');
  await expect(page).toHaveURL(/customer-journey-analytics/);
  await expect(page.getByText(words('ticket.filled'))).toBeVisible();
  expect(thrown).toEqual([]);
});

test('what was kept by another version is taken off and offered, and two tabs do not overwrite each other', async ({
  page,
  context,
}) => {
  const collected = 'cmk-guide.set-up.collected.customer-journey-analytics';
  await page.goto('/404.html');
  await page.evaluate((name) => localStorage.setItem(name, '{"schema":"cmk-check/0","vault":'), collected);
  await page.goto('/check-your-set-up/');
  await expect(notice(page, 'unreadable')).toContainText(words('notice.unreadable'));
  expect(await page.evaluate((name) => localStorage.getItem(name), collected)).toBeNull();
  await open(page);
  const other = await context.newPage();
  await open(other);
  await field(other).fill('https://other.vault.azure.net/keys/x');
  await expect(field(page)).toHaveValue('https://other.vault.azure.net/keys/x');
  await notice(page, 'changed-elsewhere')
    .getByRole('button', { name: words('notice.putBack') })
    .click();
  await expect(field(other)).toHaveValue(keyUri);
  await other.getByRole('button', { name: words('check.clear') }).click();
  await expect(field(page)).toHaveValue('');
  await other.close();
});

test('without a connection, a link that cannot be followed says so, and the page stays', async ({
  page,
  context,
}) => {
  await open(page);
  const documents = documentsOf(page);
  await page.route(scripts, (route) => route.abort('internetdisconnected'));
  await context.setOffline(true);
  await goTo(page, '/reference/error-messages/');
  await expect(notice(page, 'not-opened')).toContainText(words('notice.offline'));
  await expect(page).toHaveURL(/\/$/);
  await expect(field(page)).toHaveValue(keyUri);
  await page.evaluate(() => document.querySelector<HTMLElement>('a[lang=nl]')?.click());
  await expect(field(page)).toHaveValue(keyUri);
  expect(documents).toEqual([]);
  await context.setOffline(false);
  await page.unroute(scripts);
  await goTo(page, '/glossary/');
  await expect(page).toHaveURL(/glossary/);
  await page.goBack();
  await expect(field(page)).toHaveValue(keyUri);
});

const answers: readonly { readonly name: string; readonly give: (route: Route) => Promise<void> }[] = [
  { name: 'are missing', give: (route) => route.fulfill({ status: 404, body: '' }) },
  {
    name: 'come as a page of HTML',
    give: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Not here</p>' }),
  },
];

for (const { name, give } of answers) {
  test(`after an update of the guide, when old parts ${name}, the page is loaded anew once`, async ({
    page,
  }) => {
    await open(page);
    const documents = documentsOf(page);
    await page.route(scripts, give);
    page.on('request', (request) => {
      if (request.isNavigationRequest()) void page.unroute(scripts);
    });
    await goTo(page, '/reference/error-messages/');
    await expect(page).toHaveURL(/error-messages/);
    await expect.poll(() => documents).toEqual(['/reference/error-messages/']);
    await expect(page.locator('html')).toHaveClass(/docs-doc-id-reference\/error-messages/);
    await page.goto('/');
    await expect(field(page)).toHaveValue(keyUri);
  });
}

test('parts that stay missing end in a message, not in a loop', async ({ page }) => {
  await open(page);
  const documents = documentsOf(page);
  await page.route(scripts, answers[0]!.give);
  await goTo(page, '/reference/error-messages/');
  await expect(page.getByRole('alert')).toContainText(siteWords.notLoaded);
  await expect(firstLine(page)).toBeVisible();
  expect(documents).toEqual(['/reference/error-messages/']);
});

test('a page whose program fails half-way has its text, and says what does not work', async ({ page }) => {
  const documents = documentsOf(page);
  await page.route('**/assets/js/main*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("half-way")' }),
  );
  await page.goto('/');
  await field(page).focus();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(firstLine(page)).toBeVisible();
  expect(documents).toEqual(['/']);
  // Half of a program cannot be run again: who goes on gets the page anew, once, with what they typed.
  await page.keyboard.type('a');
  await expect.poll(() => documents).toEqual(['/', '/']);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(field(page)).toHaveValue('a');
  await field(page).press('End');
  await page.keyboard.type('b');
  await expect(field(page)).toHaveValue('ab');
  await expect(firstLine(page)).toBeVisible();
  expect(documents).toEqual(['/', '/']);
});

test('a page that stays open says “not ready” once the key has expired, and shows the clock it went by', async ({
  page,
}) => {
  const setUp = new SetUpPage(page, 'en');
  await page.clock.install({ time: new Date(at) });
  await page.goto('/check-your-set-up/');
  await takenOver(page);
  const product = 'customer-journey-analytics';
  await setUp.choose(product);
  const expires = '2026-11-22T12:10:00Z';
  const collected = changed({ 'key.body.properties.attributes.exp': expires })();
  await setUp.output(product).fill(JSON.stringify(collected));
  const verdict = setUp.card(product).locator('[data-verdict]');
  await expect(verdict).toHaveAttribute('data-verdict', 'ready');
  await expect(setUp.finding(product, 'key.dates')).toHaveAttribute('data-code', 'key.dates/expires-soon');
  // As after a laptop was closed: timers that were due meanwhile run once.
  await page.clock.fastForward('10:00');
  await expect(verdict).toHaveAttribute('data-verdict', 'not-ready');
  await expect(setUp.finding(product, 'key.dates')).toHaveAttribute('data-code', 'key.dates/expired');
  await expect(setUp.card(product).locator('[data-device-clock]')).toBeVisible();
});
