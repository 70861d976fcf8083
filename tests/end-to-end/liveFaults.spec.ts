import type { Emulator } from '../../emulator';
import type { LivePage } from '../support/livePage';
import { expect, test } from '../support/liveTest';

type Rule = Parameters<Emulator['faults']['set']>[0][number];

const product = 'customer-journey-analytics';
const keyUri = 'https://contoso-cmk.vault.azure.net/keys/adobe-cmk';
const ready = 'ready@contoso.example';
const ofKey = { host: 'resource-manager', path: '/keys/adobe-cmk?' } as const;
const foreign = 'https://evil.example';

test.use({ hasConsent: true });
test.beforeEach(async ({ live }) => {
  await live.open();
  await live.choose(product);
  await live.keyIdentifier(product).fill(keyUri);
});

const panelOf = (live: LivePage) => live.panel(product);
const verdictOf = (live: LivePage) => live.card(product).locator('[data-verdict]');

test('too many requests: the reader sees for how long the page waits, and then all is read', async ({
  live,
  azure,
}) => {
  azure.faults.set([
    {
      // Azure Resource Manager does not let pages read for how long it asks to wait.
      host: 'graph',
      path: '/serviceprincipals',
      times: 1,
      fault: { kind: 'too-many-requests', retryAfterSeconds: 2 },
    },
  ]);
  await live.signIn(product, ready);
  const host = new URL(azure.origins.graph).host;
  await expect(panelOf(live)).toContainText(live.words('live.progress.wait', { host, seconds: '2' }));
  expect(await live.result(product)).toBe('ready');
});

test('a host that is silent can be cancelled, and what was read is there', async ({ live, azure }) => {
  azure.faults.set([{ ...ofKey, fault: { kind: 'silent' } }]);
  await live.signIn(product, ready);
  await expect(live.finding(product, 'app.present')).toHaveAttribute('data-status', 'pass');
  await expect(live.finding(product, 'key.found')).toHaveAttribute('data-status', 'pending');
  await expect(verdictOf(live)).toHaveCount(0);
  await live.button(product, 'live.cancel').click();
  await expect(panelOf(live)).toContainText(live.words('live.progress.cancelled'));
  await expect(verdictOf(live)).toHaveAttribute('data-verdict', 'undetermined');
  await expect(live.finding(product, 'app.present')).toHaveAttribute('data-status', 'pass');
  await expect(live.finding(product, 'key.enabled')).toHaveAttribute('data-code', 'key.enabled/unreadable');
  await expect(live.finding(product, 'key.enabled')).toContainText(live.words('reason.cancelled.what'));
});

const broken: readonly {
  readonly name: string;
  readonly rule: Rule;
  readonly check: string;
  readonly reason: string;
  /** In the place of the expected JSON. */
  readonly found?: string;
}[] = [
  {
    name: 'a page of a proxy',
    rule: { ...ofKey, fault: { kind: 'proxy-page' } },
    check: 'key.enabled',
    reason: 'reason.notUnderstood.what',
    found: 'HTML page, status 200',
  },
  {
    name: 'half an answer',
    rule: { ...ofKey, fault: { kind: 'truncated-json' } },
    check: 'key.enabled',
    reason: 'reason.notUnderstood.what',
    found: 'broken JSON, status 200',
  },
  {
    name: 'a connection that is cut',
    rule: { ...ofKey, fault: { kind: 'cut' } },
    check: 'key.enabled',
    reason: 'reason.unreachable.what',
  },
  {
    name: 'a redirect to another host',
    rule: { ...ofKey, fault: { kind: 'redirect', location: `${foreign}/` } },
    check: 'key.enabled',
    reason: 'reason.unreachable.what',
  },
  {
    name: 'a list that goes on at another host',
    rule: {
      host: 'resource-manager',
      path: '/denyassignments',
      fault: { kind: 'foreign-next-link', origin: foreign },
    },
    check: 'grant.key-access',
    reason: 'reason.truncated.what',
  },
  {
    name: 'a key that the reader may not see',
    rule: { ...ofKey, fault: { kind: 'forbidden' } },
    check: 'key.enabled',
    reason: 'reason.forbidden.what',
  },
];

for (const { check, found = '', name, reason, rule } of broken) {
  test(`${name} is no answer, and no verdict comes of it`, async ({ live, azure }) => {
    azure.faults.set([rule]);
    await live.signIn(product, ready);
    expect(await live.result(product)).toBe('undetermined');
    const finding = live.finding(product, check);
    await expect(finding).toHaveAttribute('data-status', 'unknown');
    await expect(finding).toHaveAttribute('data-code', `${check}/unreadable`);
    const words = live.words(reason, {
      host: new URL(azure.origins.resourceManager).host,
      expected: 'JSON object',
      found,
      code: 'AuthorizationFailed',
      action: 'Microsoft.KeyVault/vaults/keys/read',
    });
    await expect(finding).toContainText(words);
  });
}

test('a host that is busy for a moment is asked again', async ({ live, azure }) => {
  azure.faults.set([
    {
      host: 'graph',
      path: '/serviceprincipals',
      times: 1,
      fault: { kind: 'unavailable', retryAfterSeconds: null },
    },
  ]);
  await live.signIn(product, ready);
  expect(await live.result(product)).toBe('ready');
  const asked = azure.log
    .entries()
    .filter(({ method, url }) => method === 'GET' && /serviceprincipals/i.test(url));
  expect(asked).toHaveLength(2);
});

test('after ten seconds the reader is told that it takes longer than usual', async ({ live, azure }) => {
  azure.faults.set([{ ...ofKey, fault: { kind: 'slow', milliseconds: 10_700 } }]);
  await live.signIn(product, ready);
  await expect(panelOf(live)).toContainText(live.words('live.progress.slow'), { timeout: 13_000 });
  expect(await live.result(product)).toBe('ready');
  await expect(panelOf(live)).not.toContainText(live.words('live.progress.slow'));
});

test('a list of thousands says how far it is', async ({ live, azure }) => {
  azure.faults.set([
    { host: 'resource-manager', path: 'skiptoken', fault: { kind: 'slow', milliseconds: 100 } },
  ]);
  await live.signIn(product, 'many-assignments@contoso.example');
  const [before, after] = live.words('live.progress.rows').split('{rows}');
  await expect(panelOf(live)).toContainText(new RegExp(`${before}[1-9]\\d{2,}${after}`));
  expect(await live.result(product)).toBe('ready');
});

test('watching for what does not come can be stopped', async ({ live, azure }) => {
  await live.signIn(product, 'no-grant@contoso.example');
  expect(await live.result(product)).toBe('not-ready');
  await live.button(product, 'live.watch').click();
  await expect(panelOf(live).locator('[data-watch=on]')).toBeVisible();
  azure.log.clear();
  await live.button(product, 'live.stopWatching').click();
  await expect(panelOf(live).locator('[data-watch=off]')).toBeVisible();
  await expect(live.button(product, 'live.watch')).toBeVisible();
  await expect(verdictOf(live)).toHaveAttribute('data-verdict', 'not-ready');
  expect(azure.log.entries()).toEqual([]);
});

test('watching after a check that was cancelled does not say that all holds', async ({ live, azure }) => {
  azure.faults.set([{ ...ofKey, fault: { kind: 'silent' } }]);
  await live.signIn(product, ready);
  await live.button(product, 'live.cancel').click();
  await live.button(product, 'live.watch').click();
  await expect(panelOf(live).locator('[data-watch=on]')).toBeVisible();
  await expect(panelOf(live)).not.toContainText(live.words('live.watch.allHold'));
});

test('what was cleared in the middle of a check stays cleared', async ({ live, azure, page }) => {
  azure.faults.set([{ ...ofKey, fault: { kind: 'slow', milliseconds: 1500 } }]);
  await live.signIn(product, ready);
  await expect(live.finding(product, 'app.present')).toHaveAttribute('data-status', 'pass');
  await live
    .card(product)
    .getByRole('button', { name: live.words('check.clear') })
    .click();
  await expect(live.finding(product, 'app.present')).toHaveCount(0);
  await page.waitForTimeout(2500);
  await expect(live.finding(product, 'app.present')).toHaveCount(0);
  await live.keyIdentifier(product).fill(keyUri);
  expect(await live.result(product)).toBe('ready');
});

test('a demo that was not there is looked for again', async ({ live, page }) => {
  await page.route('**/demo-azure.json', (route) => route.fulfill({ status: 404 }));
  await live.button(product, 'live.signIn').click();
  await expect(live.problem(product)).toHaveAttribute('data-problem', 'demo-missing');
  await page.unroute('**/demo-azure.json');
  await live.signIn(product, ready);
  expect(await live.result(product)).toBe('ready');
});

test('a tenant can be typed after a window was given up', async ({ live, context }) => {
  const window = await live.windowOf(live.button(product, 'live.signIn'));
  await window.close();
  await live.button(product, 'live.cancel').click();
  await panelOf(live).getByText(live.words('live.options.caption')).click();
  const tenant = panelOf(live).getByRole('textbox', { name: live.words('live.options.tenant') });
  await tenant.pressSequentially('contoso.onmicrosoft.com', { delay: 40 });
  await expect(tenant).toHaveValue('contoso.onmicrosoft.com');
  await expect(tenant).toBeFocused();
  expect(context.pages()).toHaveLength(1);
});

test('findings that are not wanted on the device go from it for both products', async ({ live, page }) => {
  const platform = 'experience-platform';
  await live.choose('journey-optimizer');
  await live.keyIdentifier(product).fill(keyUri);
  await live.keyIdentifier(platform).fill('https://contoso-cmk-aep.vault.azure.net/keys/adobe-cmk');
  await live
    .card(platform)
    .getByRole('textbox', { name: live.words('setUp.application') })
    .fill('66666666-6666-4666-8666-666666666666');
  await live.signIn(product, ready);
  await live.result(product);
  await live.result(platform);
  const keep = (of: typeof product | typeof platform) =>
    live.panel(of).getByRole('checkbox', { name: live.words('live.keep') });
  const kept = () =>
    page.evaluate(() =>
      Object.keys(localStorage)
        .filter((name) => name.includes('set-up.collected'))
        .sort(),
    );
  await keep(product).check();
  expect(await kept()).toHaveLength(2);
  await keep(platform).uncheck();
  expect(await kept()).toEqual([]);
});
