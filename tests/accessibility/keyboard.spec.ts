import { faultsOf, walkByTab } from '../support/focusWalk';
import { keyUri, readySetUp } from '../support/readySetUp';
import { SearchDialog } from '../support/searchDialog';
import { SetUpPage } from '../support/setUpPage';
import { addressOf, expect, test } from '../support/site';
import { takenOver } from '../support/takenOver';
import { wordsOf } from '../support/words';

const analytics = 'customer-journey-analytics';

for (const { code, width } of [
  { code: 'en', width: 1280 },
  { code: 'nl', width: 320 },
] as const) {
  test.describe(`in ${code} at ${width} px`, () => {
    test.use({ viewport: { width, height: 700 } });

    test('Tab goes through every kind of page, in order, and the reader always sees where', async ({
      watched: page,
    }) => {
      for (const path of ['', 'prepare-your-key-vault/', 'customer-journey-analytics/', 'glossary/']) {
        await test.step(path, async () => {
          await page.goto(addressOf(code, path));
          await takenOver(page);
          const stops = await walkByTab(page);
          expect.soft(stops.length).toBeGreaterThan(8);
          expect.soft(faultsOf(stops)).toEqual([]);
        });
      }
    });

    test('Tab goes through an answer about a set-up, and out of it again', async ({ watched: page }) => {
      const setUp = new SetUpPage(page, code);
      await setUp.open();
      await setUp.choose(analytics);
      await setUp.keyIdentifier(analytics).fill(keyUri);
      await setUp.output(analytics).fill(JSON.stringify(readySetUp()));
      await expect(setUp.card(analytics).locator('[data-verdict]')).toBeVisible();
      // The place from which Tab goes on stays with the field that had the focus.
      await page.locator('body').evaluate((body) => {
        body.tabIndex = -1;
        body.focus();
        body.removeAttribute('tabindex');
      });
      const stops = await walkByTab(page);
      expect(stops.length).toBeGreaterThan(40);
      expect(faultsOf(stops)).toEqual([]);

      const folded = setUp.card(analytics).locator('details').first();
      await folded.locator('summary').first().focus();
      await page.keyboard.press('Enter');
      await expect(folded).toHaveAttribute('open', '');
      await page.keyboard.press('Enter');
      await expect(folded).not.toHaveAttribute('open', '');
    });
  });
}

test('the first Tab offers to skip to the text, and Enter does', async ({ watched: page }) => {
  await page.goto('/prepare-your-key-vault/');
  await takenOver(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: wordsOf('en')('theme.common.skipToMainContent') });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('arrows, Home and End move between tabs, Enter and the space bar choose one', async ({
  watched: page,
}) => {
  await page.goto('/prepare-your-key-vault/');
  await takenOver(page);
  const tabs = page.getByRole('tablist').first().getByRole('tab');
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.nth(1)).toBeFocused();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Space');
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(tabs.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(tabs.last()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tabs.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(tabs.first()).toBeFocused();
});

test('the menu of languages opens by Enter, is walked by Tab, and Escape closes it and gives the focus back', async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/');
  await takenOver(page);
  const button = page.locator('.navbar .dropdown').getByRole('button');
  const first = page.locator('.dropdown__menu a').first();
  await button.focus();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key);
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(first).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await expect(first).toBeHidden();
  }
  await button.hover();
  await expect(first).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await page.mouse.move(0, 400);
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Shift+Tab');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('the drawer of a narrow screen holds the keyboard until Escape, which gives the focus back', async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/nl/glossary/');
  await takenOver(page);
  const toggle = page.locator('.navbar__toggle');
  const drawer = page.locator('.navbar-sidebar');
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(drawer.locator('.navbar-sidebar__close')).toBeFocused();
  const stops = await walkByTab(page);
  expect(stops.length).toBeGreaterThan(10);
  expect(faultsOf(stops)).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await drawer.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(toggle).toBeFocused();
  // The drawer keeps its panel that is not in view out of reach by itself.
  await expect(page.locator('[inert]:not(.navbar-sidebar *)')).toHaveCount(0);

  await page.keyboard.press('Enter');
  await drawer
    .locator('.navbar-sidebar__item:not([inert]) .menu__link[href$="check-your-set-up/"]')
    .press('Enter');
  await expect(page).toHaveURL(/\/nl\/check-your-set-up\/$/);
  await expect(drawer).toBeHidden();
  expect(await page.locator('main').evaluate((main) => main.closest('[inert]'))).toBeNull();
});

test('the search holds the keyboard, shows where it is, and Escape gives the focus back', async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  await takenOver(page);
  const search = new SearchDialog(page);
  const button = page.locator('button[aria-haspopup=dialog]');
  await button.focus();
  await page.keyboard.press('Enter');
  await search.lookFor('key vault');
  const stops = await walkByTab(page);
  expect(stops.length).toBeGreaterThan(5);
  expect(faultsOf(stops)).toEqual([]);
  await search.field.focus();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('on the way back by Shift+Tab, nothing that has the focus is under the bar', async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/prepare-your-key-vault/');
  await takenOver(page);
  const links = page.locator('main article').locator('a, [tabindex="0"]').filter({ visible: true });
  await links.last().focus();
  const covered: string[] = [];
  for (let at = 0; at < 40; at += 1) {
    await page.keyboard.press('Shift+Tab');
    covered.push(
      ...(await page.evaluate(() => {
        const focused = document.activeElement;
        const bar = document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0;
        if (focused === null || focused.closest('main') === null) return [];
        const isCovered = focused.getBoundingClientRect().top < bar - 1;
        return isCovered
          ? [
              `${focused.localName}.${focused.className} ${focused.textContent?.trim().slice(0, 40)}: ${focused.getBoundingClientRect().top} px under ${bar} px`,
            ]
          : [];
      })),
    );
  }
  expect(covered).toEqual([]);
});
