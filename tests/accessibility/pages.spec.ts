import type { Page } from '@playwright/test';
import { darkViolations, violations } from '../support/axe';
import { cutOffText } from '../support/cutOffText';
import { addressOf, expect, languages, pages, test } from '../support/site';
import { takenOver } from '../support/takenOver';
import { largeText, tooWide, wideSpacing } from '../support/tooWide';
import { wordsOf } from '../support/words';

const wide = { width: 1280, height: 800 };
/** Also what 1280 px are at 400 % (WCAG 1.4.10). */
const narrow = { width: 320, height: 640 };

/** As a reader's browser has them, in the place of those before: the policy of the page does not govern these. */
const readerStyles = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

for (const { code } of languages) {
  // The structure is built the same in all languages, and colours are the same; the words are not as long.
  const isSource = code === 'en';

  test(`every page of ${code} loads without a complaint, names its language, and is for everybody`, async ({
    watched: page,
  }) => {
    for (const [at, path] of pages.entries()) {
      await test.step(path, async () => {
        await page.setViewportSize(isSource || at % 2 === 0 ? wide : narrow);
        const response = await page.goto(addressOf(code, path));
        expect(response?.status()).toBe(200);
        await takenOver(page);
        await expect(page.locator('html')).toHaveAttribute('lang', code);
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(languages.length + 1);
        await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
          'content',
          new RegExp(`/img/social/${code}\\.png$`),
        );
        expect.soft(await violations(page, { rules: isSource ? 'all' : 'structure' })).toEqual([]);
        if (isSource) expect.soft(await darkViolations(page)).toEqual([]);
        await page.setViewportSize(narrow);
        expect.soft(await tooWide(page), '320 px').toEqual([]);
        if (isSource) expect.soft(await violations(page, { rules: 'structure' }), '320 px').toEqual([]);
        await readerStyles(page, wideSpacing);
        expect.soft(await tooWide(page), 'wide spacing').toEqual([]);
        expect.soft(await cutOffText(page), 'wide spacing').toEqual([]);
        await page.setViewportSize(wide);
        await readerStyles(page, largeText);
        expect.soft(await tooWide(page), 'text of 200 %').toEqual([]);
        expect.soft(await cutOffText(page), 'text of 200 %').toEqual([]);
      });
    }
  });

  test(`a missing page of ${code} says so in its language, and is for everybody`, async ({ page }) => {
    const response = await page.goto(addressOf(code, 'no-such-page/'));
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf(code)('theme.NotFound.title'));
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await takenOver(page);
    expect(await violations(page, { rules: isSource ? 'all' : 'structure' })).toEqual([]);
  });
}
