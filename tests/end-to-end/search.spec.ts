import { SearchDialog } from '../support/searchDialog';
import { addressOf, expect, test } from '../support/site';
import { wordsOf } from '../support/words';
import { takenOver } from '../support/takenOver';

const words = wordsOf('en');
const keyUri = 'https://contoso.vault.azure.net/keys/adobe-cmk';

test('the button opens the search, and nothing of it is loaded before', async ({ watched: page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
  const search = new SearchDialog(page);
  await page.getByRole('button', { name: words('search.open'), exact: true }).click();
  await expect(search.field).toBeFocused();
  await search.lookFor('purge protection');
  expect(asked.filter((url) => url.includes('/pagefind/en/')).length).toBeGreaterThan(0);
  expect(asked.filter((url) => url.includes('purge protection') || url.includes('purge%20'))).toEqual([]);
});

test('the slash opens the search, except where it is text or the reader has turned it off', async ({
  watched: page,
}) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await takenOver(page);
  await page.getByRole('textbox').first().press('/');
  await expect(search.dialog).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  await expect(search.field).toBeFocused();
  await expect(search.field).toHaveValue('');
  await search.dialog.getByRole('checkbox', { name: words('search.slash') }).uncheck();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  await expect(search.dialog).toHaveCount(0);
  await search.openByKey();
});

test('arrows walk through the results, Enter goes to the section, and the focus goes with it', async ({
  watched: page,
}) => {
  await page.goto('/glossary/');
  const search = new SearchDialog(page);
  await search.openByKey();
  await search.lookFor('vault.purge-protection');
  await page.keyboard.press('ArrowDown');
  await expect(search.results.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(search.results.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(search.field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(search.results.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/reference\/checks\/#vault-purge-protection$/);
  await expect(search.dialog).toHaveCount(0);
  await expect(page.locator('#vault-purge-protection')).toBeFocused();
});

test('Escape gives the focus back, and what was typed is still there', async ({ watched: page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  const button = page.getByRole('button', { name: words('search.open'), exact: true });
  await button.click();
  await search.lookFor('rotation');
  await page.keyboard.press('Escape');
  await expect(search.dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(search.field).toHaveValue('rotation');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('rotation');
});

test('says when there is nothing, and suggests the glossary', async ({ watched: page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.openByKey();
  await search.lookFor('xyzzyqwert');
  await expect(search.dialog.getByRole('status')).toHaveText(words('search.nothing', { text: 'xyzzyqwert' }));
  await search.dialog.getByRole('link', { name: words('search.glossary') }).click();
  await expect(page).toHaveURL(/\/glossary\/$/);
});

test('offers to check a Key Identifier, and hands it over outside the address', async ({ watched: page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/glossary/');
  const search = new SearchDialog(page);
  await search.openByKey();
  await search.field.fill(keyUri);
  await search.dialog.getByRole('link', { name: words('search.checkKeyIdentifier') }).click();
  await expect(page.getByRole('textbox', { name: words('check.label') })).toHaveValue(keyUri);
  expect(new URL(page.url()).pathname).toBe('/');
  expect([page.url(), ...asked].filter((url) => url.includes('contoso'))).toEqual([]);
});

test('shows English pages below where the language of the reader has little', async ({ watched: page }) => {
  await page.goto(addressOf('nl'));
  const search = new SearchDialog(page);
  await search.openByKey();
  // A word of the English pages that no Dutch one has.
  await search.lookFor('asterisk');
  const english = search.dialog.locator('section[lang=en]').first();
  await expect(english).toBeVisible();
  await english.getByRole('link').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

for (const [missing, address] of [
  ['everything', '**/pagefind/**'],
  ['only its index', '**/pagefind/**/pagefind-entry.json*'],
] as const) {
  test(`says when the network fails for ${missing}, and finds all after another try`, async ({ page }) => {
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    await page.goto('/');
    await page.route(address, (route) => route.abort());
    const search = new SearchDialog(page);
    await search.openByKey();
    await search.field.fill('rotation');
    const retry = search.dialog.getByRole('button', { name: words('search.retry') });
    await expect(search.dialog.getByRole('alert')).toContainText(words('search.failed'));
    await page.unroute(address);
    await retry.click();
    await expect(search.results.first()).toBeVisible();
    expect(thrown).toEqual([]);
  });
}
