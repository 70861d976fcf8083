import { enterAll } from '../support/hostile/enterAll';
import { expectUntouched, guard } from '../support/hostile/guard';
import { hostileTexts, someHostileTexts } from '../support/hostile/hostileTexts';
import { setUpNamed } from '../support/hostile/setUpNamed';
import { SearchDialog } from '../support/searchDialog';
import { keyUri } from '../support/readySetUp';
import { SetUpPage } from '../support/setUpPage';
import { expect, test } from '../support/site';
import { takenOver } from '../support/takenOver';
import { wordsOf } from '../support/words';

const words = wordsOf('en');
const analytics = 'customer-journey-analytics';
const platform = 'experience-platform';

test.beforeEach(({ page }) => guard(page));

test('500 hostile texts in the field for a Key Identifier are judged, kept and never run', async ({
  watched: page,
}) => {
  await page.goto('/');
  await takenOver(page);
  const field = page.getByRole('textbox', { name: words('check.label') });
  expect(await enterAll(field, hostileTexts)).toEqual([]);
  await expectUntouched(page);
  for (const text of ['<img src=x onerror=ran(1)>', '\u001b[2J{{constructor}}']) {
    await field.fill(text);
    await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', /invalid|correctable/);
    expect(await page.evaluate(() => localStorage.getItem('cmk-guide.key-identifier'))).toBe(text);
  }
});

test('500 hostile texts in the field for an error message are explained and never run', async ({
  watched: page,
}) => {
  await page.goto('/reference/error-messages/');
  await takenOver(page);
  const field = page.getByRole('textbox', { name: words('explainer.label') });
  expect(await enterAll(field, hostileTexts)).toEqual([]);
  const named = someHostileTexts.map((text) => `ERROR: (${text}) The user '${text}' may not. Code: ${text}`);
  expect(await enterAll(field, named)).toEqual([]);
  await expectUntouched(page);
  await field.fill('ERROR: (SomethingNew) <img src=x onerror=ran(1)>');
  await expect(page.locator('[data-code] code').first()).toContainText('<img src=x onerror=ran(1)>');
});

test('hostile texts in every field of the set-up check stay as they are', async ({ watched: page }) => {
  const setUp = new SetUpPage(page, 'en');
  await setUp.open();
  await setUp.choose(platform);
  const output = setUp.output(platform);
  // Many at once, as in a terminal whose whole window was copied.
  const pastes = someHostileTexts.map((_, index) => hostileTexts.slice(index * 5, index * 5 + 5).join('\n'));
  expect(await enterAll(output, pastes)).toEqual([]);
  const few = someHostileTexts.filter((_, index) => index % 3 === 0);
  const fields = [
    setUp.keyIdentifier(platform),
    setUp.card(platform).getByRole('textbox', { name: words('setUp.application') }),
  ];
  for (const field of fields) expect(await enterAll(field, few)).toEqual([]);
  const tenant = setUp.card(platform).getByRole('textbox', { name: words('live.options.tenant') });
  await setUp.card(platform).getByText(words('live.options.caption')).click();
  expect(await enterAll(tenant, few)).toEqual([]);
  await expectUntouched(page);
});

test('hostile names in the answers of Azure stand in the report as they are', async ({ watched: page }) => {
  const setUp = new SetUpPage(page, 'en');
  await setUp.open();
  await setUp.choose(analytics);
  await setUp.keyIdentifier(analytics).fill(keyUri);
  const outputs = Array.from({ length: 12 }, (_, index) =>
    JSON.stringify(setUpNamed(...someHostileTexts.slice(index * 8, index * 8 + 12))),
  );
  expect(await enterAll(setUp.output(analytics), outputs)).toEqual([]);
  await expectUntouched(page);
  const name = '<img src=x onerror=ran(1)> "\'`${ran(1)} &lt; a|b';
  await setUp.output(analytics).fill(JSON.stringify(setUpNamed(name)));
  await expect(setUp.finding(analytics, 'app.present')).toContainText(`“${name}”`);
  await expect(setUp.finding(analytics, 'vault.dedicated')).toContainText(name);
  await expect(setUp.card(analytics).getByText(`Tenant ID: ${name}`)).toHaveCount(1);
  await expectUntouched(page);
});

test('hostile texts in the fields of the consent link never become an address of another host', async ({
  watched: page,
}) => {
  await page.goto('/experience-platform/');
  await takenOver(page);
  const link = page.getByRole('textbox', { name: words('consent.adobeLink') });
  const tenant = page.getByRole('textbox', { name: words('consent.tenant') });
  expect(await enterAll(link, hostileTexts)).toEqual([]);
  const adobes =
    'https://login.microsoftonline.com/common/oauth2/authorize?client_id=251e3919-1940-4296-bb8b-6b9a5e8a4805';
  expect(
    await enterAll(
      link,
      someHostileTexts.map((text) => `${adobes}&state=${text}`),
    ),
  ).toEqual([]);
  await expectUntouched(page);
  await link.fill(adobes);
  expect(await enterAll(tenant, someHostileTexts)).toEqual([]);
  await expectUntouched(page);
});

test('hostile texts in the search find nothing, and are not run', async ({ watched: page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.openByKey();
  const few = someHostileTexts.filter((_, index) => index % 3 === 0);
  expect(await enterAll(search.field, few)).toEqual([]);
  await search.lookFor('<script>ran(1)</script>');
  await expectUntouched(page);
});

test('a secret that is pasted twice is taken off the screen twice', async ({ watched: page }) => {
  const setUp = new SetUpPage(page, 'en');
  await setUp.open();
  await setUp.choose(analytics);
  for (const subject of ['a', 'b', 'b']) {
    const payload = Buffer.from(JSON.stringify({ sub: subject })).toString('base64url');
    await setUp.output(analytics).fill(`{"accessToken":"eyJhbGciOiJub25lIn0.${payload}.c2lnbmF0dXJl"}`);
    await expect(setUp.output(analytics)).toHaveValue('');
  }
});
