import type { Page } from '@playwright/test';
import { errorExamples } from '../../src/az-output/explain/examples';
import { darkViolations, violations } from '../support/axe';
import { failingSetUps } from '../support/failingSetUps';
import { keyUri, readySetUp } from '../support/readySetUp';
import { SearchDialog } from '../support/searchDialog';
import { SetUpPage } from '../support/setUpPage';
import { addressOf, expect, languages, test } from '../support/site';
import { takenOver } from '../support/takenOver';
import { tooWide } from '../support/tooWide';
import { wordsOf } from '../support/words';

const analytics = 'customer-journey-analytics';

/** Answers that show every kind of line: what holds, what does not with and without commands, what could not be read. */
const outcomes = ['ready', 'vault.purge-protection/off', 'grant.key-access/none', 'vault.found/unreadable'];

/** English all of them; the other languages one each, in turn: the lines are built the same in all. */
const outcomesIn = (index: number): readonly string[] =>
  index === 0 ? outcomes : [outcomes[(index - 1) % outcomes.length] ?? 'ready'];

const identifiers = [
  'https://contoso.vault.azure.net/keys/cmk/8f3c1d27a94b4e0f9c5a6b7d8e0f1a2b',
  'https://adobecmkexample.vault.azure.net/keys/adobeCMK-key/7c1d50lo28234cc895534c00d7eb4eb4',
  'Key Identifier: http://contoso.vault.azure.net:8443/keys/cmk',
  'https://con_toso.vault.azure.cn/secrets/my key',
  'https://contoso.vault.azure.net/keys/a https://contoso.vault.azure.net/keys/b',
];

/** English in both themes; the other languages in their structure, which is all that hangs on words. */
async function look(page: Page, part: string, isSource: boolean): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  expect.soft(await violations(page, { part, rules: isSource ? 'all' : 'structure' })).toEqual([]);
  if (isSource) expect.soft(await darkViolations(page, part)).toEqual([]);
}

for (const [index, { code }] of languages.entries()) {
  const width = index % 2 === 0 ? 1280 : 320;
  const isSource = code === 'en';
  test.describe(`in ${code} at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('no answer about a set-up violates WCAG 2.2 A or AA', async ({ watched: page }) => {
      const setUp = new SetUpPage(page, code);
      const part = 'section[data-product]';
      await setUp.open();
      await setUp.choose(analytics);
      await setUp.keyIdentifier(analytics).fill(keyUri);
      for (const outcome of outcomesIn(index)) {
        await test.step(outcome, async () => {
          const example = failingSetUps.find((one) => one.code === outcome);
          await setUp.output(analytics).fill(JSON.stringify(example?.setUp() ?? readySetUp()));
          await expect(setUp.card(analytics).locator('[data-verdict]')).toBeVisible();
          await look(page, part, isSource);
        });
      }
      await setUp.output(analytics).fill('Name  Location\n----  --------\na     b\n');
      await setUp.keyIdentifier(analytics).fill('https://contoso.vault.azure.net/secrets/cmk');
      await look(page, part, isSource);
    });

    test('no state of the check of a Key Identifier violates WCAG 2.2 A or AA', async ({ watched: page }) => {
      await page.goto(addressOf(code));
      await takenOver(page);
      for (const text of identifiers) {
        await test.step(text, async () => {
          await page.getByRole('textbox').fill(text);
          await expect(page.locator('[data-verdict]')).toBeVisible();
          await look(page, 'section:has([data-verdict])', isSource);
        });
      }
    });
  });
}

test('no explained error, consent link or ticket violates WCAG 2.2 A or AA', async ({ watched: page }) => {
  const words = wordsOf('en');
  await page.goto('/reference/error-messages/');
  await takenOver(page);
  const part = 'main section:has(textarea)';
  const examples = Object.values(errorExamples);
  for (const text of [
    ...examples.slice(0, 3),
    'an error that nobody knows',
    '{"accessToken":"eyJhbGciOiJub25lIn0.eyJz.c2ln"}',
  ]) {
    await page.getByRole('textbox').first().fill(text);
    await look(page, part, true);
  }
  await page.goto('/customer-journey-analytics/');
  await takenOver(page);
  const tenant = page.getByRole('textbox', { name: words('consent.tenant') });
  await tenant.fill('contoso');
  await expect(page.getByText(words('consent.problem.tenant'))).toBeVisible();
  await look(page, 'main', true);
  await tenant.fill('contoso.onmicrosoft.com');
  await page.getByRole('textbox', { name: words('check.label') }).fill(keyUri);
  await expect(page.getByText(words('ticket.filled'))).toBeVisible();
  await look(page, 'main', true);
});

test('neither the search nor the drawer on a narrow screen violates WCAG 2.2 A or AA', async ({ page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.openByKey();
  for (const text of ['key vault', 'xyzzyqwert', keyUri]) {
    await search.field.fill(text);
    if (text !== keyUri) await search.lookFor(text);
    await look(page, 'dialog', true);
    expect.soft(await tooWide(page)).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.reload();
  await search.openByKey();
  await search.field.fill('rotation');
  await expect(search.dialog.getByRole('alert')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await look(page, 'dialog', true);
  expect.soft(await tooWide(page), '320 px').toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.navbar__toggle').click();
  await expect(page.locator('.navbar-sidebar__close')).toBeFocused();
  await look(page, '.navbar-sidebar', true);
});
