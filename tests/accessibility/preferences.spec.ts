import type { Page } from '@playwright/test';
import { failingSetUps } from '../support/failingSetUps';
import { readySetUp } from '../support/readySetUp';
import { SetUpPage } from '../support/setUpPage';
import { expect, test } from '../support/site';
import { takenOver } from '../support/takenOver';

const analytics = 'customer-journey-analytics';

/** A report in which something holds, something does not, and something could not be read. */
async function openReport(page: Page): Promise<SetUpPage> {
  const setUp = new SetUpPage(page, 'en');
  await setUp.open();
  await setUp.choose(analytics);
  const example = failingSetUps.find(({ code }) => code === 'vault.purge-protection/off');
  await setUp.output(analytics).fill(JSON.stringify(example?.setUp() ?? readySetUp()));
  await expect(setUp.card(analytics).locator('[data-verdict=not-ready]')).toBeVisible();
  return setUp;
}

const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('where the system has the colours, lines and shapes say what colours said', async ({
  watched: page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const setUp = await openReport(page);
  const canvas = await styleOf(page, 'body', 'background-color');

  const shapes = await setUp
    .card(analytics)
    .locator('[data-status] > svg')
    .evaluateAll((icons) =>
      icons.map((icon) => ({
        status: icon.getAttribute('data-status'),
        shape: icon.innerHTML,
        stroke: getComputedStyle(icon).stroke,
      })),
    );
  const statuses = new Set(shapes.map(({ status }) => status));
  expect(statuses.size).toBeGreaterThan(1);
  expect(new Set(shapes.map(({ shape }) => shape)).size).toBe(statuses.size);
  expect(shapes.filter(({ stroke }) => stroke === canvas)).toEqual([]);

  const chosen = await styleOf(page, '[role=tab][aria-selected=true]', 'border-bottom-color');
  const other = await styleOf(page, '[role=tab][aria-selected=false]', 'border-bottom-color');
  expect(chosen).not.toBe(other);
  expect(chosen).not.toBe(canvas);

  for (const field of ['textarea', 'button.button--secondary', '[data-verdict]']) {
    expect(await styleOf(page, `main ${field}`, 'border-left-style'), field).not.toBe('none');
    expect(await styleOf(page, `main ${field}`, 'border-left-color'), field).not.toBe(canvas);
  }
  await page.locator('main textarea').first().focus();
  await page.keyboard.press('Tab');
  expect(await styleOf(page, ':focus', 'outline-style')).toBe('solid');
  expect(await styleOf(page, ':focus', 'outline-color')).not.toBe(canvas);

  await page.goto('/journey-optimizer/');
  const figure = page.locator('main figure').first();
  const lines = await figure.evaluate((element) =>
    [element, ...element.querySelectorAll('*')]
      .map((one) => getComputedStyle(one))
      .filter(
        ({ borderLeftStyle, borderLeftWidth }) => borderLeftStyle !== 'none' && borderLeftWidth !== '0px',
      )
      .map(({ borderLeftColor }) => borderLeftColor),
  );
  expect(lines.length).toBeGreaterThan(3);
  expect(lines).not.toContain(canvas);
});

test('where the reader wants no motion, nothing moves for longer than a blink', async ({ watched: page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openReport(page);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      // It runs in the page, where nothing outside can be called.
      // oxlint-disable-next-line unicorn/consistent-function-scoping
      const seconds = (list: string): number => Math.max(...list.split(',').map((one) => parseFloat(one)));
      const moves =
        seconds(transitionDuration) > 0.01 || (animationName !== 'none' && seconds(animationDuration) > 0.01);
      return moves ? [`${element.localName}.${element.getAttribute('class')}`] : [];
    }),
  );
  expect(moving).toEqual([]);
});

test('paper shows all ways and all that is folded, on white, with addresses, and nothing to press', async ({
  watched: page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/prepare-your-key-vault/');
  await takenOver(page);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  for (const chrome of [
    '.navbar',
    '.theme-doc-sidebar-container',
    '.pagination-nav',
    '[role=tablist]',
    'main button',
  ]) {
    await expect(page.locator(chrome).filter({ visible: true }), chrome).toHaveCount(0);
  }
  await expect(page.locator('[role=tabpanel]').filter({ visible: false })).toHaveCount(0);
  await expect(page.locator('[role=tabpanel] pre').filter({ visible: false })).toHaveCount(0);
  const label = await page
    .getByRole('tabpanel')
    .nth(1)
    .evaluate((panel) => getComputedStyle(panel, '::before').content);
  expect(label).toContain('Azure CLI');
  const address = await page
    .locator('.markdown a[href^="https://learn.microsoft.com"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://learn.microsoft.com');
  expect(await darkSurfaces(page)).toEqual([]);

  await page.emulateMedia({ colorScheme: 'dark', media: 'screen' });
  const setUp = await openReport(page);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect(setUp.card(analytics).locator('[data-verdict]')).toBeVisible();
  const folded = setUp.card(analytics).locator('[data-report] details:not([open])').first();
  await expect(folded.locator('p, dl').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 4, name: setUp.words('setUp.wayLive') })).toBeHidden();
  expect(await darkSurfaces(page)).toEqual([]);
});

/** What would be printed dark, and words that would be pale on white. */
const darkSurfaces = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // It runs in the page, where nothing outside can be called.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const lightness = (colour: string): number | null => {
      const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return alpha < 0.2 ? null : (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
    };
    return [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => {
        const { backgroundColor, color } = getComputedStyle(element);
        const surface = lightness(backgroundColor);
        const words = lightness(color) ?? 0;
        const isDark = surface !== null && surface < 0.75;
        const isPale = words > 0.5 && (element.textContent ?? '').trim() !== '';
        return isDark || isPale
          ? [`${element.localName}.${element.getAttribute('class')} ${color} on ${backgroundColor}`]
          : [];
      })
      .slice(0, 10);
  });
