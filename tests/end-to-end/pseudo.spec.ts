import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { errorExamples } from '../../src/az-output/explain/examples';
import { cutOffText } from '../support/cutOffText';
import { failingSetUps } from '../support/failingSetUps';
import { plainEnglish } from '../support/plainEnglish';
import { at, keyUri } from '../support/readySetUp';
import { expect, pages, test as base } from '../support/site';
import { wordsOf } from '../support/words';
import { takenOver } from '../support/takenOver';

const words = wordsOf('pseudo');
const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 800 };

/** Of the examples, in Azure's own words. */
const namesInSetUps = ['Lock of the landing zone', 'all and get'];

/** The site in the pseudo-language, on an address of its own. */
const test = base.extend<object, { pseudoSite: string }>({
  pseudoSite: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const script = path.join(__dirname, '..', 'support', 'serveBuild.mjs');
      const server = spawn(process.execPath, [script, 'pseudo']);
      const [line] = (await once(server.stdout, 'data')) as [Buffer];
      await use(line.toString().trim());
      server.kill();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ pseudoSite }, use) => use(pseudoSite),
});

async function expectNothingTooWide(page: Page): Promise<void> {
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, 'width of the page').toBeLessThanOrEqual(size.width);
    expect.soft(await cutOffText(page), `at ${size.width} px`).toEqual([]);
  }
}

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await takenOver(page);
};

test('every page has room for words that are 40 % longer, and none that cannot be translated', async ({
  watched: page,
}) => {
  for (const address of pages) {
    await test.step(address, async () => {
      await open(page, `/${address}`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
      expect.soft(await plainEnglish(page), 'words in plain English').toEqual([]);
      await expectNothingTooWide(page);
    });
  }
});

test('so has a page that does not exist', async ({ page }) => {
  await page.goto('/no-such-page/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('theme.NotFound.title'));
  expect(await plainEnglish(page)).toEqual([]);
  await expectNothingTooWide(page);
});

test('so has the menu on a narrow screen', async ({ watched: page }) => {
  await page.setViewportSize(narrow);
  await open(page, '/');
  await page.locator('.navbar__toggle').click();
  await expect(page.locator('.navbar-sidebar')).toBeVisible();
  expect(await plainEnglish(page)).toEqual([]);
  expect(await cutOffText(page)).toEqual([]);
});

test('so have the verdicts on a pasted Key Identifier', async ({ watched: page }) => {
  await open(page, '/');
  const identifiers = [
    keyUri,
    'http://contoso.vault.azure.net/keys/my key',
    'https://contoso.vault.azure.net/secrets/cmk/8f3c1d27a94b4e0f9c5a6b7d8e0f1a2b',
  ];
  for (const identifier of identifiers) {
    await page.getByRole('textbox').first().fill(identifier);
    await expect(page.locator('[data-verdict]').first()).toBeVisible();
    const given = identifier.split(/[/.]/).filter((part) => part !== '');
    expect.soft(await plainEnglish(page, given), identifier).toEqual([]);
    await expectNothingTooWide(page);
  }
});

test('so has the report on a pasted set-up', async ({ watched: page }) => {
  await page.clock.setFixedTime(new Date(at));
  await open(page, '/check-your-set-up/');
  await page.locator('input[type=radio][value=customer-journey-analytics]').check();
  const card = page.locator('section[data-product=customer-journey-analytics]');
  const own = failingSetUps.filter(({ product }) => product === undefined);
  for (const { title, setUp } of own) {
    await test.step(title, async () => {
      await card.getByRole('textbox', { name: words('setUp.output') }).fill(JSON.stringify(setUp()));
      await expect(card.locator('[data-verdict]')).toBeVisible();
      expect.soft(await plainEnglish(page, namesInSetUps), title).toEqual([]);
    });
  }
  await expectNothingTooWide(page);
});

test('so has an explained error', async ({ watched: page }) => {
  await open(page, '/reference/error-messages/');
  // The page itself has the words for all of them; these are for the form they are shown in.
  for (const example of Object.values(errorExamples).slice(0, 8)) {
    await page.getByRole('textbox').first().fill(example);
    expect.soft(await plainEnglish(page), example).toEqual([]);
  }
  await expectNothingTooWide(page);
});
