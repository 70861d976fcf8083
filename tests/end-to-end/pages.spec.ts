import { addressOf, expect, languages, pages, test } from '../support/site';
import { wordsOf } from '../support/words';

for (const { code } of languages) {
  test(`the site of ${code} lists its pages for search engines`, async ({ request }) => {
    const sitemap = await (await request.get(addressOf(code, 'sitemap.xml'))).text();
    for (const path of pages) expect(sitemap).toContain(`${addressOf(code, path)}</loc>`);
  });
}

test('the consent link gets the tenant, and nothing else in it changes', async ({ watched: page }) => {
  const tenant = '00000000-0000-0000-0000-000000000001';
  await page.goto('/customer-journey-analytics/');
  await page.getByRole('textbox', { name: wordsOf('en')('consent.tenant') }).fill(tenant);
  await expect(page.getByRole('link', { name: wordsOf('en')('consent.open') })).toHaveAttribute(
    'href',
    `https://login.microsoftonline.com/${tenant}/oauth2/authorize?response_type=code&client_id=251e3919-1940-4296-bb8b-6b9a5e8a4805&redirect_uri=https://experience.adobe.com&scope=user.read`,
  );
  await page.getByRole('textbox', { name: wordsOf('en')('consent.tenant') }).fill('contoso');
  await expect(page.getByText(wordsOf('en')('consent.problem.tenant'))).toBeVisible();
  await expect(page.getByRole('link', { name: wordsOf('en')('consent.open') })).toHaveCount(0);
});

test('the ticket takes over the Key Identifier and the tenant, in the language of the page and in English', async ({
  watched: page,
}) => {
  const words = wordsOf('sv');
  await page.goto('/sv/customer-journey-analytics/');
  await expect(page.getByText(words('ticket.notFilled'))).toBeVisible();
  await page
    .getByRole('textbox', { name: words('check.label') })
    .fill('https://contoso.vault.azure.net/keys/cmk');
  await page.getByRole('textbox', { name: words('consent.tenant') }).fill('contoso.onmicrosoft.com');
  await expect(page.getByText(words('ticket.filled'))).toBeVisible();
  for (const caption of ['ticket.local', 'ticket.english']) {
    const ticket = page.getByRole('group', { name: words(caption) });
    await expect(ticket).toContainText('https://contoso.vault.azure.net/keys/cmk');
    await expect(ticket).toContainText('contoso.onmicrosoft.com');
  }
});

test('choosing a tool in one step chooses it in all', async ({ watched: page }) => {
  await page.goto('/prepare-your-key-vault/');
  await page.getByRole('tab', { name: 'PowerShell' }).first().click();
  for (const tab of await page.getByRole('tab', { name: 'PowerShell' }).all()) {
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }
});
