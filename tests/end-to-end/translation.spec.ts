import { darkViolations, violations } from '../support/axe';
import { expectHonestFallback } from '../support/expectHonestFallback';
import { fallbackTest as test } from '../support/fallbackTest';
import { expect } from '../support/site';
import { wordsOf } from '../support/words';
import { takenOver } from '../support/takenOver';
import { tooWide } from '../support/tooWide';

const words = wordsOf('nl');
// One server for all, and one build: the tests of a file that run at once would each make one.
test.describe.configure({ mode: 'serial' });

test('a page that Dutch does not have is shown in English, and says so', async ({ page, fallback }) => {
  for (const path of ['customer-journey-analytics/', 'glossary/']) {
    await page.goto(`${fallback}nl/${path}`);
    await expectHonestFallback(page, { language: 'nl', path, root: new URL(fallback).pathname });
  }
});

test('widgets of such a page speak Dutch, and are marked so', async ({ page, fallback }) => {
  await page.goto(`${fallback}nl/customer-journey-analytics/`);
  const label = page.getByText(words('check.label'), { exact: true });
  await expect(label).toBeVisible();
  expect(await label.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))).toBe('nl');
  expect(await page.locator('h1').evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))).toBe('en');
});

test('links to such a page say that it is English', async ({ page, fallback }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${fallback}nl/`);
  const marked = page.locator('[data-english-only]');
  await expect(page.locator('.navbar').locator(marked)).toHaveCount(1);
  await expect(page.locator('.theme-doc-sidebar-container').locator(marked)).toHaveCount(2);
  await page.goto(`${fallback}nl/what-the-checks-read/`);
  await expect(page.locator('.pagination-nav').locator(marked)).toHaveCount(1);
  await page.goto(`${fallback}what-the-checks-read/`);
  await expect(marked).toHaveCount(0);
});

test('search engines are sent to no English text as a Dutch one', async ({ page, request, fallback }) => {
  const english = await (await request.get(`${fallback}sitemap.xml`)).text();
  const dutch = await (await request.get(`${fallback}nl/sitemap.xml`)).text();
  expect(english).toContain('/glossary/</loc>');
  expect(dutch).toContain('/nl/what-the-checks-read/</loc>');
  expect(dutch).not.toContain('/nl/glossary/</loc>');

  await page.goto(`${fallback}glossary/`);
  const alternates = page.locator('link[rel=alternate][hreflang]');
  await expect(alternates.and(page.locator('[hreflang=nl]'))).toHaveCount(0);
  await expect(alternates).toHaveCount(5);
  await expect(page.locator('meta[property="og:locale:alternate"][content=nl]')).toHaveCount(0);
  await expect(page.locator('meta[name=robots]')).toHaveCount(0);
  await page.goto(`${fallback}what-the-checks-read/`);
  await expect(alternates).toHaveCount(6);
});

test('an older section says so and shows what changed', async ({ page, fallback }) => {
  await page.goto(`${fallback}nl/`);
  const notes = page.locator('[data-translation=stale]');
  await expect(notes).toHaveCount(2);
  await expect(notes.first()).toContainText(words('translation.stale.top'));
  const note = page.locator('h2#what-cmk-is + [data-translation=stale]');
  await expect(note.getByRole('link')).toHaveAttribute('href', `${new URL(fallback).pathname}#what-cmk-is`);
  await note.locator('summary').click();
  await expect(note.locator('ins')).toContainText('encrypts');
  await expect(note.locator('del')).toContainText('protects');
  await expect(page.locator('.table-of-contents').getByText(words('translation.stale'))).toHaveCount(0);
  await page.goto(fallback);
  await expect(notes).toHaveCount(0);
});

test('what is said of a translation violates nothing', async ({ page, fallback }) => {
  const note = page.locator('[data-translation=stale] summary');
  for (const path of ['glossary/', '']) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${fallback}nl/${path}`);
    await takenOver(page);
    if (path === '') await note.click();
    expect.soft(await violations(page)).toEqual([]);
    expect.soft(await darkViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect.soft(await violations(page, { rules: 'structure' })).toEqual([]);
    expect.soft(await tooWide(page)).toEqual([]);
  }
});
