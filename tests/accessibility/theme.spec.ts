import { addressOf, expect, languages, test } from '../support/site';
import { takenOver } from '../support/takenOver';
import { wordsOf } from '../support/words';

const words = wordsOf('en');

test('a row of tabs has a name, and tabs and panels name each other', async ({ watched: page }) => {
  await page.goto('/prepare-your-key-vault/');
  await takenOver(page);
  await expect(page.getByRole('tablist', { name: words('tabs.name') }).first()).toBeVisible();
  for (const tab of await page.getByRole('tab').all()) {
    const panel = page.locator(`[id="${await tab.getAttribute('aria-controls')}"]`);
    await expect(panel).toHaveRole('tabpanel');
    await expect(panel).toHaveAttribute('aria-labelledby', (await tab.getAttribute('id')) ?? '');
  }
});

test('of the pages in the bar and in the list, only the one in view is the current one', async ({
  request,
}) => {
  for (const { code } of languages) {
    for (const [path, inBar] of [
      ['', 0],
      ['glossary/', 1],
      ['reference/checks/', 0],
    ] as const) {
      const html = await (await request.get(addressOf(code, path))).text();
      const current = html.match(/<a [^>]*aria-current="?page"?[^>]*>/g) ?? [];
      const address = addressOf(code, path);
      const elsewhere = current.filter((link) => !new RegExp(`href="?${address}["\\s>]`).test(link));
      expect.soft(elsewhere, `${code} ${path}`).toEqual([]);
      expect.soft(current.filter((link) => link.includes('navbar__link'))).toHaveLength(inBar);
    }
  }
});

test('that code was copied is said, and that the browser refuses too', async ({ watched: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/prepare-your-key-vault/');
  await takenOver(page);
  await page.getByRole('tab', { name: 'Azure CLI' }).first().click();
  const block = page.locator('main .theme-code-block').filter({ visible: true }).first();
  const button = block.getByRole('button', { name: words('theme.CodeBlock.copyButtonAriaLabel') });
  const status = block.getByRole('status');
  await expect(status).toHaveText('');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(words('theme.CodeBlock.copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  const box = await button.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    document.execCommand = () => false;
  });
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(words('copy.failed'));
});

test('links of the table of contents are at least 24 px high', async ({ watched: page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/prepare-your-key-vault/');
  const heights = await page
    .locator('.table-of-contents__link')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(3);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
});

test('what is wider than the screen is scrolled by the keyboard', async ({ watched: page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/reference/key-identifier/');
  await takenOver(page);
  const wide = await page.locator('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLElement>('pre, :has(> table)')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => {
        element.focus();
        return element === document.activeElement;
      }),
  );
  expect(wide.length).toBeGreaterThan(0);
  expect(wide).not.toContain(false);
});

test('a page that a link leads to is said by its title, and the next Tab is at its top', async ({
  watched: page,
}) => {
  await page.goto('/');
  await takenOver(page);
  await page.locator('.pagination-nav a, .theme-doc-sidebar-menu a').last().click();
  await expect(page).not.toHaveURL(/:\d+\/$/);
  const title = await page.title();
  await expect(page.getByRole('status').filter({ hasText: title })).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words('theme.common.skipToMainContent') })).toBeFocused();
});

test('a heading that a link leads to is below the bar', async ({ watched: page }) => {
  await page.goto('/prepare-your-key-vault/');
  await takenOver(page);
  const link = page.locator('.table-of-contents__link').nth(3);
  const id = (await link.getAttribute('href'))?.slice(1) ?? '';
  await link.click();
  const bar = (await page.locator('.navbar').boundingBox())?.height ?? 0;
  const top = async (): Promise<number> => (await page.locator(`[id="${id}"]`).boundingBox())?.y ?? 0;
  await expect.poll(top).toBeGreaterThanOrEqual(bar);
  expect(await top()).toBeLessThan(bar + 60);
});

test('what stands in the bar does not scroll the page when it gets the focus', async ({ watched: page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/prepare-your-key-vault/');
  await takenOver(page);
  await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
  for (const part of ['.navbar__brand', '.navbar .dropdown button', 'button[aria-haspopup=dialog]']) {
    await page.locator(part).evaluate((element: HTMLElement) => element.focus());
    expect(await page.evaluate(() => scrollY), part).toBe(1500);
  }
});
