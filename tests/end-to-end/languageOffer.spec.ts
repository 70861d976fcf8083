import type { Page } from '@playwright/test';
import { darkViolations, violations } from '../support/axe';
import { addressOf, expect, test } from '../support/site';
import { takenOver } from '../support/takenOver';
import { tooWide } from '../support/tooWide';

const offer = (page: Page) => page.locator('[data-language-offer]');
const answer = (page: Page) => page.evaluate(() => localStorage.getItem('cmk-guide.language.offer'));
/** Longer than the page takes to be at rest. */
const noOffer = async (page: Page): Promise<void> => {
  await takenOver(page);
  await page.waitForTimeout(3500);
  await expect(offer(page)).toHaveCount(0);
};

test.use({ storageState: { cookies: [], origins: [] }, locale: 'nl-BE' });

test('a reader of Dutch is offered Dutch in Dutch, and keeps page, query and hash', async ({
  watched: page,
}) => {
  await page.goto('/prepare-your-key-vault/?from=mail#create-vault');
  await expect(offer(page)).toHaveAttribute('lang', 'nl');
  await expect(offer(page)).toContainText('Deze gids is er ook in het Nederlands.');
  await offer(page).getByRole('link', { name: 'In het Nederlands lezen' }).click();
  await expect(page).toHaveURL(/\/nl\/prepare-your-key-vault\/\?from=mail#create-vault$/);
  expect(await answer(page)).toBe('answered');
});

test('a dismissed offer does not come back', async ({ watched: page }) => {
  await page.goto('/');
  await offer(page).getByRole('button', { name: 'Verder in het Engels' }).click();
  await expect(offer(page)).toHaveCount(0);
  await page.goto('/glossary/');
  await noOffer(page);
});

test('an offer that was passed over is not made a second time', async ({ watched: page }) => {
  await page.goto('/');
  await expect(offer(page)).toBeVisible();
  await page.goto('/glossary/');
  await noOffer(page);
});

test('a language chosen in the menu is an answer', async ({ watched: page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/nl/');
  await page.locator('.navbar .dropdown').hover();
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(/\/\/[^/]+\/$/);
  expect(await answer(page)).toBe('answered');
  await noOffer(page);
});

test('a reader who has their language is offered nothing', async ({ watched: page }) => {
  await page.goto('/nl/');
  await noOffer(page);
  expect(await answer(page)).toBeNull();
});

test('the offer moves nothing, is not printed, and leaves the keyboard where it is', async ({
  watched: page,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/living-with-your-key/');
  await expect(offer(page)).toBeVisible();
  await page.waitForTimeout(300);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.emulateMedia({ media: 'print' });
  await expect(offer(page)).toBeHidden();
});

test('the offer violates nothing and fits', async ({ watched: page }) => {
  const part = '[data-language-offer]';
  await page.setViewportSize({ width: 1280, height: 640 });
  await page.goto(addressOf('fr', 'glossary/'));
  await expect(offer(page)).toBeVisible();
  expect(await violations(page, { part })).toEqual([]);
  expect(await darkViolations(page, part)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await violations(page, { part, rules: 'structure' })).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no offer', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('h1')).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
  });
});
