import type { Page } from '@playwright/test';
import { addressOf, expect, type languages, test } from '../support/site';
import { wordsOf } from '../support/words';
import { takenOver } from '../support/takenOver';

test.use({ viewport: { width: 1280, height: 800 } });

async function change(page: Page, to: (typeof languages)[number]['label']): Promise<void> {
  await takenOver(page);
  const menu = page.locator('.navbar .dropdown');
  await menu.hover();
  const link = menu.getByRole('link', { name: to, exact: true });
  await expect(link).toBeVisible();
  // A click of the browser itself: that of Playwright scrolls the page first, under the bar that stays.
  const box = await link.boundingBox();
  const arrived = page.waitForEvent('domcontentloaded');
  await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
  await arrived;
  await takenOver(page);
}

/** The heading of the section that is at the top of the window, under the bar. */
const sectionAtTop = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const headings = [...document.querySelectorAll('main article :is(h2, h3, h4)[id]')];
    const below = headings.findIndex((heading) => heading.getBoundingClientRect().top > 80);
    return headings[(below === -1 ? headings.length : below) - 1]?.id;
  });

test('the section at the top stays at the top, in every language', async ({ watched: page }) => {
  await page.goto('/living-with-your-key/');
  await takenOver(page);
  const ids = await page.locator('main article h2[id]').evaluateAll((all) => all.map(({ id }) => id));
  const middle = ids[Math.floor(ids.length / 2)] ?? '';
  await page.evaluate((id) => {
    const heading = document.getElementById(id);
    window.scrollTo(0, (heading?.getBoundingClientRect().top ?? 0) + window.scrollY - 60);
  }, middle);
  expect(await sectionAtTop(page)).toBe(middle);
  for (const language of ['Nederlands', 'Svenska', 'Español', 'Français', 'English'] as const) {
    await change(page, language);
    await expect.poll(() => sectionAtTop(page)).toBe(middle);
    // After the last correction.
    await page.waitForTimeout(1000);
    expect(await sectionAtTop(page)).toBe(middle);
  }
  expect(new URL(page.url()).hash).toBe('');
});

test('the place is used once', async ({ watched: page }) => {
  await page.goto('/living-with-your-key/');
  await page.evaluate(() => window.scrollTo(0, 1500));
  await change(page, 'Nederlands');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  expect(await page.evaluate(() => sessionStorage.getItem('cmk-guide.place'))).toBeNull();
});

test('the page is in its place before the first picture of it', async ({ watched: page }) => {
  await page.goto('/living-with-your-key/');
  await page.evaluate(() => window.scrollTo(0, 1500));
  await page.addInitScript(() => {
    requestAnimationFrame(function look() {
      if (document.querySelector('main article') === null) return requestAnimationFrame(look);
      const frames: number[] = ((window as unknown as { seen?: number[] }).seen ??= []);
      if (document.documentElement.style.visibility !== 'hidden') frames.push(window.scrollY);
      return frames.length < 20 && requestAnimationFrame(look);
    });
  });
  await change(page, 'Svenska');
  const frames = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  expect(Math.min(...frames)).toBeGreaterThan(500);
});

test('the hash, the chosen tab and what was typed stay', async ({ watched: page }) => {
  const uri = 'https://contoso.vault.azure.net/keys/cmk';
  await page.goto('/prepare-your-key-vault/#create-vault');
  await takenOver(page);
  await page.getByRole('tab', { name: 'PowerShell' }).first().click();
  await change(page, 'Français');
  await expect(page).toHaveURL(/\/fr\/prepare-your-key-vault\/#create-vault$/);
  await expect(page.getByRole('tab', { name: 'PowerShell' }).first()).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.goto('/');
  await takenOver(page);
  await page.getByRole('textbox', { name: wordsOf('en')('check.label') }).fill(uri);
  await change(page, 'Nederlands');
  await expect(page.getByRole('textbox', { name: wordsOf('nl')('check.label') })).toHaveValue(uri);
});

test('what was open stays open', async ({ watched: page }) => {
  await page.goto('/check-your-set-up/');
  await takenOver(page);
  const details = page.locator('main article details');
  await details.last().locator('summary').click();
  const open = await details.evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).open));
  await change(page, 'Español');
  await expect
    .poll(() => details.evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).open)))
    .toEqual(open);
});

test('from a missing page the menu leads to the start page', async ({ page }) => {
  await page.goto(addressOf('nl', 'no-such-page/'));
  await change(page, 'Svenska');
  await expect(page).toHaveURL(/\/sv\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
});
