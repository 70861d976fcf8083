import { expect, test } from '../support/liveTest';

const analytics = 'customer-journey-analytics';
const ready = 'ready@contoso.example';
const elsewhere = 'http://127.0.0.1:9';

// Whatever happens here, the fixture looks at every request: hosts, methods, addresses and tokens.
test.use({ hasConsent: true });

test('one check asks no more than it needs, and only reads', async ({ live, azure }) => {
  await live.open();
  await live.choose(analytics);
  await live.keyIdentifier(analytics).fill('https://contoso-cmk.vault.azure.net/keys/adobe-cmk');
  await live.signIn(analytics, ready);
  expect(await live.result(analytics)).toBe('ready');
  const asked = azure.log.entries().filter(({ host, method }) => host !== 'login' && method !== 'OPTIONS');
  const writes = asked.filter(({ method }) => method !== 'GET');
  expect(writes.every(({ url }) => url.includes('/Microsoft.ResourceGraph/resources?'))).toBe(true);
  expect(asked.every(({ hasToken }) => hasToken)).toBe(true);
  expect(azure.log.entries().filter(({ host, hasToken }) => host === 'login' && hasToken)).toEqual([]);
  expect(asked.length).toBeLessThanOrEqual(14);
});

for (const text of [
  'https://evil.example/keys/adobe-cmk',
  'https://contoso-cmk.vault.azure.net.evil.example/keys/adobe-cmk',
  'https://contoso-cmk.vault.azure.net@evil.example/keys/adobe-cmk',
  "https://contoso'or'1.vault.azure.net/keys/adobe-cmk",
  'https://contoso-cmk.vault.azure.cn/keys/adobe-cmk',
]) {
  test(`${text} is never asked about`, async ({ live, azure }) => {
    await live.open();
    await live.choose(analytics);
    await live.keyIdentifier(analytics).fill(text);
    await live.signIn(analytics, ready);
    await expect(live.panel(analytics).locator('[data-missing]')).toBeVisible();
    const asked = azure.log.entries().filter(({ url }) => /Microsoft\.KeyVault|ResourceGraph/.test(url));
    expect(asked).toEqual([]);
  });
}

for (const path of [
  '/roleassignments',
  '/denyassignments',
  '/versions',
  '/keys?',
  '/tenants',
  '/subscriptions?',
]) {
  test(`a next page of ${path} on another host is not followed`, async ({ live, azure }) => {
    azure.faults.set([
      { host: 'resource-manager', path, fault: { kind: 'foreign-next-link', origin: elsewhere } },
    ]);
    await live.open();
    await live.choose(analytics);
    await live.keyIdentifier(analytics).fill('https://contoso-cmk.vault.azure.net/keys/adobe-cmk');
    await live.signIn(analytics, ready);
    await live.result(analytics);
    // That access is denied may stand on the page that is missing; that it is given, on the one that is there.
    if (path === '/denyassignments') {
      await expect(live.finding(analytics, 'grant.key-access')).toHaveAttribute('data-status', 'unknown');
    }
  });
}

test('an answer that leads to another host is not followed, with or without a token', async ({
  live,
  azure,
}) => {
  azure.faults.set([
    { host: 'resource-manager', path: '/vaults/', fault: { kind: 'redirect', location: `${elsewhere}/` } },
    { host: 'graph', fault: { kind: 'redirect', location: `${elsewhere}/` } },
  ]);
  await live.open();
  await live.choose(analytics);
  await live.keyIdentifier(analytics).fill('https://contoso-cmk.vault.azure.net/keys/adobe-cmk');
  await live.signIn(analytics, ready);
  await expect(live.panel(analytics).locator('[data-run=done]')).toBeVisible({ timeout: 60_000 });
  await expect(live.card(analytics).locator('[data-verdict]')).toHaveAttribute(
    'data-verdict',
    'undetermined',
  );
});
