import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { failingSetUps } from '../support/failingSetUps';
import { keyUri, readySetUp } from '../support/readySetUp';
import { SetUpPage } from '../support/setUpPage';
import { addressOf, expect, languages, pages, test } from '../support/site';
import { takenOver } from '../support/takenOver';

/** Each theme in one of the widths: what axe finds of colours does not hang on the width, nor the other way round. */
const views = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 320 },
] as const;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Answers that show every kind of line: what holds, what does not with and without commands, what could not be read. */
const shown = ['ready', 'vault.purge-protection/off', 'grant.key-access/none', 'vault.found/unreadable'];

/** English all of them; the other languages one each, in turn: the lines are built the same in all. */
const shownIn = (index: number): readonly string[] =>
  index === 0 ? shown : shown.slice((index - 1) % shown.length, ((index - 1) % shown.length) + 1);

/** Colours hang on the theme and not on the language; axe needs more time for them than for everything else. */
const aboutColours = ['color-contrast', 'link-in-text-block'];

/** English looks at the light colours of all pages, and the two languages in dark at the dark ones. */
const withoutIn = (index: number): readonly string[] => (index === 0 || index % 2 === 1 ? [] : aboutColours);

/**
 * @param part selector of what is looked at, where the rest of the page is looked at elsewhere
 * @param without rules that the same page has passed in another language
 */
async function violations(page: Page, part = 'html', without: readonly string[] = []): Promise<string[]> {
  // What depends on the size of the screen is set in the frames after React has taken over.
  await takenOver(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const results = await new AxeBuilder({ page })
    .include(part)
    .withTags(rules)
    .disableRules([...without])
    .analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** The languages in turn: the structure is the same in all, and on the long pages axe takes ten seconds each. */
const viewOf = (index: number) => views[index % 2] ?? views[0];

/** English all pages in light; of the other languages two look at each page, one in each view. */
const pagesOf = (index: number): readonly string[] =>
  index === 0 ? pages : pages.filter((_, at) => at % 2 === Math.floor(index / 3));

for (const [index, { code }] of languages.entries()) {
  const { theme, width } = viewOf(index);
  test.describe(`${code} in ${theme} at ${width} px`, () => {
    test.use({ colorScheme: theme, viewport: { width, height: 800 } });

    test('no page violates WCAG 2.2 A or AA', async ({ watched: page }) => {
      for (const path of pagesOf(index)) {
        await test.step(path, async () => {
          await page.goto(addressOf(code, path), { waitUntil: 'load' });
          expect.soft(await violations(page, 'html', withoutIn(index))).toEqual([]);
        });
      }
    });

    test('no answer about a set-up violates WCAG 2.2 A or AA', async ({ watched: page }) => {
      const setUp = new SetUpPage(page, code);
      await setUp.open();
      await setUp.choose('customer-journey-analytics');
      await setUp.keyIdentifier('customer-journey-analytics').fill(keyUri);
      for (const outcome of shownIn(index)) {
        await test.step(outcome, async () => {
          const example = failingSetUps.find((one) => one.code === outcome);
          await setUp
            .output('customer-journey-analytics')
            .fill(JSON.stringify(example?.setUp() ?? readySetUp()));
          await expect(setUp.card('customer-journey-analytics').locator('[data-verdict]')).toBeVisible();
          await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
          expect.soft(await violations(page, 'section[data-product]', withoutIn(index))).toEqual([]);
        });
      }
      await setUp.output('customer-journey-analytics').fill('Name  Location\n----  --------\na     b\n');
      expect.soft(await violations(page, 'section[data-product]', withoutIn(index))).toEqual([]);
    });

    test('no state of the check violates WCAG 2.2 A or AA', async ({ watched: page }) => {
      await page.goto(addressOf(code));
      for (const text of [
        'https://contoso.vault.azure.net/keys/cmk/8f3c1d27a94b4e0f9c5a6b7d8e0f1a2b',
        'https://adobecmkexample.vault.azure.net/keys/adobeCMK-key/7c1d50lo28234cc895534c00d7eb4eb4',
        'Key Identifier: http://contoso.vault.azure.net:8443/keys/cmk',
        'https://con_toso.vault.azure.cn/secrets/my key',
        'https://contoso.vault.azure.net/keys/a https://contoso.vault.azure.net/keys/b',
      ]) {
        await test.step(text, async () => {
          await page.getByRole('textbox').fill(text);
          await expect(page.locator('[data-verdict]')).toBeVisible();
          expect.soft(await violations(page, 'section:has([data-verdict])')).toEqual([]);
        });
      }
    });
  });

  test(`the missing page of ${code} violates nothing either`, async ({ page }) => {
    await page.goto(addressOf(code, 'no-such-page/'));
    expect(await violations(page)).toEqual([]);
  });
}
