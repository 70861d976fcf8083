import { addressOf, expect, languages, test } from '../support/site';
import { wordsOf } from '../support/words';
import { takenOver } from '../support/takenOver';

const words = wordsOf('en');
const key = 'https://contoso.vault.azure.net/keys/cmk';

test('what was pasted survives a reload, another page and a change of language, until it is cleared', async ({
  watched: page,
}) => {
  await page.goto('/');
  await page.getByRole('textbox').fill(key);
  await page.reload();
  await expect(page.getByRole('textbox')).toHaveValue(key);
  // Until then it is kept for this page only.
  await takenOver(page);
  await page.goto('/reference/key-identifier/');
  await expect(page.getByRole('textbox')).toHaveValue(key);

  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).hover();
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expect(page).toHaveURL(/\/sv\/$/);
  await expect(page.getByRole('textbox')).toHaveValue(key);
  await expect(page.getByText(wordsOf('sv')('verdict.valid.title'), { exact: true }).first()).toBeVisible();

  await page.getByRole('button', { name: wordsOf('sv')('check.clear') }).click();
  await page.goto('/');
  await expect(page.getByRole('textbox')).toHaveValue('');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('contoso');
});

test('nothing pasted is sent anywhere or put into the address bar', async ({ watched: page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const telling: string[] = [];
  page.on('request', (request) => {
    // The framework may still fetch its own static files; nothing about the reader can ride on those.
    const isStaticFile =
      request.method() === 'GET' && request.postData() === null && !request.url().includes('?');
    if (!isStaticFile || request.url().includes('contoso'))
      telling.push(`${request.method()} ${request.url()}`);
  });
  await page.getByRole('textbox').fill(`${key}/secret-looking-version`);
  await page.waitForTimeout(1500);
  expect(telling).toEqual([]);
  expect(page.url()).not.toContain('contoso');
});

test('a token pasted by mistake is named and not kept on the device', async ({ watched: page }) => {
  await page.goto('/');
  await page.getByRole('textbox').fill('Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGFtcGxlIn0.');
  await expect(page.getByText(words('keyIdentifier.secretMaterial.token')).first()).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('eyJ');
});

test('the parts of the identifier are shown as parts', async ({ watched: page }) => {
  await page.goto('/');
  await page.getByRole('textbox').fill(`${key}/8f3c1d27a94b4e0f9c5a6b7d8e0f1a2b`);
  const rowOf = (term: string) => page.locator('dt', { hasText: new RegExp(`^${term}$`) }).locator('+ dd');
  await expect(rowOf(words('parts.vault'))).toHaveText('contoso');
  await expect(rowOf(words('parts.key'))).toHaveText('cmk');
  await expect(rowOf(words('parts.version'))).toHaveText('8f3c1d27a94b4e0f9c5a6b7d8e0f1a2b');
  await expect(rowOf(words('parts.cloud'))).toHaveText(words('cloud.public'));
  await expect(rowOf(words('parts.copyWithoutVersion')).locator('code')).toHaveText(key);
});

test('the exact place of each problem is marked, with the number of the problem', async ({
  watched: page,
}) => {
  await page.goto('/');
  await page.getByRole('textbox').fill('http://contoso.vault.azure.net/keys/my key');
  await expect(page.locator('mark')).toHaveText(['http://1', '␣2']);
});

test('several identifiers at once are offered one by one', async ({ watched: page }) => {
  await page.goto('/');
  await page.getByRole('textbox').fill(`${key}\nhttps://fabrikam.vault.azure.net/keys/cmk`);
  await page
    .getByRole('button', { name: words('check.useProposal') })
    .nth(1)
    .click();
  await expect(page.getByRole('textbox')).toHaveValue('https://fabrikam.vault.azure.net/keys/cmk');
});

test('the identifier is copied to the clipboard, and that is said', async ({ watched: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.getByRole('textbox').fill('https://Contoso.vault.azure.net:443/keys/cmk/');
  await page.getByRole('button', { name: `${words('copy.button')}: ${key}` }).click();
  await expect(page.getByText(words('copy.done'), { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key);
});

test('a screen reader is told the verdict once, when the reader pauses', async ({ watched: page }) => {
  // On a busy machine, time would go by between two keys: here it only does when the test says so.
  await page.clock.install();
  await page.goto('/');
  await takenOver(page);
  await page.clock.pauseAt(Date.now() + 60_000);
  const status = page.getByRole('region', { name: words('check.label') }).locator('p[role=status]');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('section p[role=status]') as HTMLElement;
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.getByRole('textbox').pressSequentially('https://contoso.vault.azure.net/secrets/cmk');
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([]);
  await page.clock.runFor(3000);
  await expect(status).toContainText(words('verdict.invalid.title'));
  await expect(status).toContainText(words('keyIdentifier.secretIdentifier.what', { name: 'cmk' }));
  await page.clock.runFor(3000);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
});

test('everything works by keyboard alone', async ({ watched: page }) => {
  await page.goto('/');
  const field = page.getByRole('textbox');
  await field.focus();
  await page.keyboard.type('http://contoso.vault.azure.net/keys/cmk');
  await page.getByRole('button', { name: words('check.useProposal') }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words('check.useProposal') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(key);
  await expect(field).toBeFocused();
});

test('each finding links to its explanation on the reference page', async ({ watched: page }) => {
  await page.goto('/');
  await page.getByRole('textbox').fill('https://contoso.vault.azure.net/');
  await page.getByRole('link', { name: /key-identifier\/vault-uri/ }).click();
  await expect(page).toHaveURL(/\/reference\/key-identifier\/#vault-uri$/);
  await expect(page.locator('#vault-uri')).toBeInViewport();
});

for (const { code } of languages) {
  test(`a long value wraps at 320 px in ${code}, and no page scrolls sideways`, async ({ watched: page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(addressOf(code));
    await page
      .getByRole('textbox')
      .fill(`http://contoso.vault.azure.net/keys/${'k'.repeat(140)}/${'v'.repeat(140)}`);
    await expect(page.getByText('key-identifier/key-name-length').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { code } of languages) {
    test(`the page of ${code} says how a Key Identifier looks`, async ({ page }) => {
      await page.goto(addressOf(code));
      await expect(page.locator('main noscript > p')).toHaveText(wordsOf(code)('check.noScript'));
      await page.goto(addressOf(code, 'reference/key-identifier/'));
      await expect(page.locator('#vault-uri')).toContainText(
        wordsOf(code)('keyIdentifier.vaultUri.what', { vault: 'contoso-cmk-cja' }),
      );
    });
  }
});
