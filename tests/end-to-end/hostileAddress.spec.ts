import { expectUntouched, guard } from '../support/hostile/guard';
import { hostileTexts } from '../support/hostile/hostileTexts';
import { expect, test } from '../support/site';
import { takenOver } from '../support/takenOver';

test.beforeEach(({ page }) => guard(page));

const markup = '"><img src=x onerror=ran(1)>';

test('an address with hostile texts in it opens the page, and nothing else', async ({ watched: page }) => {
  for (const address of [
    `/#${markup}`,
    '/#javascript:ran(1)',
    '/#__proto__',
    '/#50%',
    `/?q=${markup}&docusaurus-theme=${markup}&azure-tool=${markup}`,
    '/?docusaurus-data-theme=%22%3E&docusaurus-data-__proto__=1&docusaurus-data-%3C=1',
    '/check-your-set-up/?code=x&state=x#code=x&state=x&error=%3Cscript%3E',
  ]) {
    await page.goto(address);
    await takenOver(page);
    await expect(page.locator('main h1').first()).toBeVisible();
    await expectUntouched(page);
  }
});

test('a number sign with hostile texts behind it leaves the page as it is', async ({ watched: page }) => {
  await page.goto('/glossary/');
  await takenOver(page);
  const heading = await page.locator('h1').first().textContent();
  // Not all: Chromium takes hundreds of changes of the address at once for an attack, and ignores them.
  const few = hostileTexts.filter((_, index) => index % 20 === 0);
  await page.evaluate(
    async (texts) => {
      for (const text of texts) {
        const { href } = location;
        const isAnswered = new Promise((resolve) => {
          addEventListener('popstate', resolve, { once: true });
        });
        location.hash = text;
        if (location.href !== href) await isAnswered;
      }
    },
    ['50%', '%E0%A4%A', '%', ...few],
  );
  await expect(page.locator('h1').first()).toHaveText(heading ?? '');
  await expectUntouched(page);
});

test('a missing page whose address cannot be decoded is still the page that says so', async ({ page }) => {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto('/%E0%A4%A/');
  await takenOver(page);
  await expect(page.locator('main h1')).toBeVisible();
  expect(thrown).toEqual([]);
});

test('the page that Microsoft returns to runs nothing of the answer', async ({ watched: page }) => {
  for (const text of hostileTexts.filter((_, index) => index % 60 === 0)) {
    const answer = new URLSearchParams({ error: text, error_description: text, state: text, code: text });
    await page.goto(`/auth/redirect.html#${answer.toString()}`);
    await page.goto(`/auth/redirect.html?${answer.toString()}`);
  }
  await expectUntouched(page);
  await expect(page.locator('main')).toBeVisible();
});
