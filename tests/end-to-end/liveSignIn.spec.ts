import { LivePage, pickAccount } from '../support/livePage';
import { expect, test } from '../support/liveTest';
import { takenOver } from '../support/takenOver';

const analytics = 'customer-journey-analytics';
const platform = 'experience-platform';
const keyUri = 'https://contoso-cmk.vault.azure.net/keys/adobe-cmk';
const ready = 'ready@contoso.example';

test.beforeEach(async ({ live }) => {
  await live.open();
  await live.choose(analytics);
  await live.keyIdentifier(analytics).fill(keyUri);
});

test('a reader signs in, consents step by step, and is told that the set-up is ready', async ({ live }) => {
  await live.signIn(analytics, ready);
  await expect(live.panel(analytics).locator('[data-who]')).toContainText(ready);
  await expect(live.permission(analytics, 'graph')).toHaveAttribute('data-state', 'needs-window');
  await live.answerConsent(analytics, 'resource-manager', 'Accept');
  expect(await live.result(analytics)).toBe('undetermined');
  await expect(live.finding(analytics, 'app.present')).toHaveAttribute('data-code', 'app.present/unreadable');
  await expect(live.finding(analytics, 'app.present')).toContainText('Microsoft Graph');
  await live.answerConsent(analytics, 'graph', 'Accept');
  await expect(live.card(analytics).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ready');
  const who = live.panel(analytics).locator('[data-who]');
  await expect(who).toContainText('Contoso');
  await expect(who).toContainText('contoso-cmk');
});

test('the window can be done without: the reader goes on in the same one, and comes back', async ({
  live,
  page,
}) => {
  const window = await live.windowOf(live.button(analytics, 'live.signIn'));
  await window.close();
  await live.button(analytics, 'live.window.redirect').click();
  await pickAccount(page, ready);
  await expect(live.panel(analytics).locator('[data-session=in]')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/check-your-set-up/');
  await expect(live.keyIdentifier(analytics)).toHaveValue(keyUri);
  await live.consentToAll(analytics);
  await expect(live.card(analytics).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ready');
});

test('a browser that blocks windows is told from Azure, and the other way on works', async ({
  live,
  page,
}) => {
  await page.evaluate(() => {
    window.open = () => null;
  });
  await live.button(analytics, 'live.signIn').click();
  await expect(live.problem(analytics)).toHaveAttribute('data-problem', 'popup-blocked');
  await expect(live.problem(analytics)).toContainText(live.words('signIn.popupBlocked.what'));
  await live.problem(analytics).getByRole('button').click();
  await pickAccount(page, ready);
  await expect(live.panel(analytics).locator('[data-session=in]')).toBeVisible();
});

test('a window that was closed is opened again at once', async ({ live }) => {
  const first = await live.windowOf(live.button(analytics, 'live.signIn'));
  await first.close();
  const started = Date.now();
  const second = await live.windowOf(live.button(analytics, 'live.window.again'));
  await pickAccount(second, ready);
  await expect(live.panel(analytics).locator('[data-session=in]')).toBeVisible();
  expect(Date.now() - started).toBeLessThan(15_000);
});

test('a sign-in that was given up leaves everything as it was', async ({ live }) => {
  const window = await live.windowOf(live.button(analytics, 'live.signIn'));
  await window.close();
  await live.button(analytics, 'live.cancel').click();
  await expect(live.problem(analytics)).toHaveAttribute('data-problem', 'popup-closed');
  await expect(live.keyIdentifier(analytics)).toHaveValue(keyUri);
  await live.signIn(analytics, ready);
});

for (const refused of ['resource-manager', 'graph'] as const) {
  const other = refused === 'graph' ? 'resource-manager' : 'graph';
  test(`a reader who refuses ${refused} can use the rest, and change their mind`, async ({ live }) => {
    await live.signIn(analytics, ready);
    await live.answerConsent(analytics, refused, 'Cancel');
    await expect(live.problem(analytics)).toHaveAttribute('data-problem', 'AADSTS65004');
    await live.answerConsent(analytics, other, 'Accept');
    expect(await live.result(analytics)).toBe('undetermined');
    const [lost, kept] =
      refused === 'graph' ? ['app.present', 'vault.found'] : ['vault.found', 'app.present'];
    await expect(live.finding(analytics, lost)).toHaveAttribute('data-status', 'unknown');
    await expect(live.finding(analytics, kept)).toHaveAttribute('data-status', 'pass');
    await live.answerConsent(analytics, refused, 'Accept');
    await expect(live.card(analytics).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ready');
  });
}

test('a reader who refuses to sign in at all is told so, and can paste', async ({ live }) => {
  const window = await live.windowOf(live.button(analytics, 'live.signIn'));
  await window.getByRole('button', { name: ready, exact: true }).click();
  await window.getByRole('button', { name: 'Cancel' }).click();
  await expect(live.problem(analytics)).toHaveAttribute('data-problem', 'AADSTS65004');
  await expect(live.output(analytics)).toBeEditable();
});

for (const [resource, account] of [
  ['graph', 'admin-approval-graph@contoso.example'],
  ['resource-manager', 'admin-approval-resource-manager@contoso.example'],
] as const) {
  test(`where only an administrator may allow ${resource}, the reader is told whom to ask`, async ({
    live,
  }) => {
    await live.signIn(analytics, account);
    const window = await live.windowOf(live.allowButton(analytics, resource));
    await window.getByRole('button', { name: /Return to the application/ }).click();
    await expect(live.problem(analytics)).toHaveAttribute('data-problem', 'AADSTS90094');
    await expect(live.problem(analytics)).toContainText(live.words('signIn.adminApproval.next'));
    await expect(live.permission(analytics, resource)).toHaveAttribute('data-state', 'refused');
  });
}

test('a policy that blocks the reader is named, and nothing becomes a verdict', async ({ live }) => {
  await live.signIn(analytics, 'blocked-by-policy@contoso.example');
  await expect(live.problem(analytics)).toHaveAttribute('data-problem', 'AADSTS53003');
  await expect(live.problem(analytics)).toContainText(live.words('error.conditionalAccess.title'));
  await expect(live.card(analytics).locator('[data-verdict=ready]')).toHaveCount(0);
});

test.describe('after an earlier consent', () => {
  test.use({ hasConsent: true });

  test('signing in is enough', async ({ live }) => {
    await live.signIn(analytics, ready);
    expect(await live.result(analytics)).toBe('ready');
  });

  test('a second factor is asked for with a button, and then all is read', async ({ live }) => {
    await live.signIn(analytics, 'multi-factor@contoso.example');
    await expect(live.problem(analytics)).toHaveAttribute('data-problem', 'AADSTS50076');
    await live.windowOf(live.allowButton(analytics, 'resource-manager')).catch(() => {});
    await expect(live.card(analytics).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ready');
  });
});

for (const resource of ['graph', 'resource-manager'] as const) {
  test(`a claims challenge of ${resource} is answered`, async ({ live }) => {
    await live.signIn(analytics, `claims-challenge-${resource}@contoso.example`);
    await live.consentToAll(analytics);
    await expect(live.panel(analytics).locator('[data-run=done]')).toBeVisible({ timeout: 30_000 });
    if ((await live.permission(analytics, resource).getAttribute('data-state')) === 'needs-window') {
      await pickAccount(
        await live.windowOf(live.allowButton(analytics, resource)),
        `claims-challenge-${resource}@contoso.example`,
      ).catch(() => {});
    }
    await expect(live.card(analytics).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ready', {
      timeout: 20_000,
    });
  });
}

test('a guest finds the vault in the other tenant with one click', async ({ live }) => {
  await live.signIn(analytics, 'vault-in-other-tenant@fabrikam.example');
  await live.consentToAll(analytics);
  expect(await live.result(analytics)).not.toBe('ready');
  await live.button(analytics, 'live.tenant.switch', { tenant: 'Contoso' }).click();
  await live.consentToAll(analytics);
  await expect(live.card(analytics).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ready', {
    timeout: 20_000,
  });
  await expect(live.panel(analytics).locator('[data-who]')).toContainText('Contoso');
});

test('a tenant that does not know the reader says so', async ({ live, azure }) => {
  const stranger = azure.scenarios.find(({ account }) => account.username === ready);
  await live.panel(analytics).getByText(live.words('live.options.caption')).click();
  await live
    .panel(analytics)
    .getByRole('textbox', { name: live.words('live.options.tenant') })
    .fill(stranger?.tenants[0]?.tenantId ?? '');
  const window = await live.windowOf(live.button(analytics, 'live.signIn'));
  await pickAccount(window, 'not-in-tenant@fabrikam.example');
  await expect(window.getByText('AADSTS50020')).toBeVisible();
});

test('a reload in the same tab needs no second sign-in, and a new tab does', async ({
  live,
  page,
  context,
}) => {
  await live.signIn(analytics, ready);
  await live.consentToAll(analytics);
  await expect(live.card(analytics).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ready');
  await page.reload();
  await takenOver(page);
  // Findings of a live check stay only when the reader wants it.
  await expect(live.card(analytics).locator('[data-verdict]')).toHaveCount(0);
  await live.button(analytics, 'live.signIn').click();
  await expect(live.card(analytics).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ready');
  expect(context.pages()).toHaveLength(1);
  const other = await context.newPage();
  await other.goto('/check-your-set-up/');
  expect(await other.evaluate(() => sessionStorage.length)).toBe(0);
  await other.close();
});

test('two tabs sign in as two people, and neither sees the other', async ({ live, page, context }) => {
  await live.signIn(analytics, ready);
  const other = await context.newPage();
  const second = new LivePage(other, 'en');
  await second.open();
  await second.choose(analytics);
  await second.signIn(analytics, 'no-purge-protection@contoso.example');
  await second.consentToAll(analytics);
  expect(await second.result(analytics)).toBe('not-ready');
  await page.bringToFront();
  await live.consentToAll(analytics);
  expect(await live.result(analytics)).toBe('ready');
  await expect(live.panel(analytics).locator('[data-who]')).toContainText(ready);
});

test('findings stay on the device when the reader says so, and go when they sign out and clear', async ({
  live,
  page,
}) => {
  await live.signIn(analytics, ready);
  await live.consentToAll(analytics);
  await live.result(analytics);
  await live
    .panel(analytics)
    .getByRole('checkbox', { name: live.words('live.keep') })
    .check();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('eyJ');
  await page.reload();
  await expect(live.card(analytics).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ready');
  await live
    .card(analytics)
    .getByRole('button', { name: live.words('check.clear') })
    .click();
  await expect(live.card(analytics).locator('[data-verdict]')).toHaveCount(0);
});

test('signing out forgets the reader and every token', async ({ live, page }) => {
  await live.signIn(analytics, ready);
  await live.consentToAll(analytics);
  await live.result(analytics);
  await live.button(analytics, 'live.signOut').click();
  await expect(live.panel(analytics).locator('[data-session=out]')).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() =>
        Object.keys(sessionStorage).filter((key) => /accesstoken|refreshtoken|idtoken/i.test(key)),
      ),
    )
    .toEqual([]);
});

test('a sign-in kept in memory leaves nothing in the storage of the browser', async ({ live, page }) => {
  await live.panel(analytics).getByText(live.words('live.options.caption')).click();
  await live
    .panel(analytics)
    .getByRole('checkbox', { name: live.words('live.options.memoryOnly') })
    .check();
  await live.signIn(analytics, ready);
  await live.consentToAll(analytics);
  expect(await live.result(analytics)).toBe('ready');
  const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  expect(kept).not.toMatch(/eyJ|refreshtoken|accesstoken-/i);
});

test('both halves of Journey Optimizer are checked with one sign-in', async ({ live }) => {
  await live.choose('journey-optimizer');
  await live.keyIdentifier(analytics).fill(keyUri);
  await live.keyIdentifier(platform).fill('https://contoso-cmk-aep.vault.azure.net/keys/adobe-cmk');
  await live
    .card(platform)
    .getByRole('textbox', { name: live.words('setUp.application') })
    .fill('66666666-6666-4666-8666-666666666666');
  await live.signIn(analytics, ready);
  await live.consentToAll(analytics);
  expect(await live.result(analytics)).toBe('ready');
  expect(await live.result(platform)).toBe('ready');
});

test.describe('with tokens that last a minute', () => {
  test.use({ hasConsent: true, ownAzure: { accessTokenSeconds: 60, shortSessionSeconds: 15 } });

  test('they are renewed without a window', async ({ live, azure, context }) => {
    await live.signIn(analytics, ready);
    expect(await live.result(analytics)).toBe('ready');
    azure.log.clear();
    await live.button(analytics, 'live.checkAgain').click();
    const renewals = () => azure.log.entries().filter(({ url }) => url.includes('/token')).length;
    await expect.poll(renewals).toBeGreaterThan(0);
    expect(await live.result(analytics)).toBe('ready');
    expect(context.pages()).toHaveLength(1);
  });

  test('a session that has ended asks to sign in again, and loses nothing', async ({ live }) => {
    await live.signIn(analytics, 'short-session@contoso.example');
    expect(await live.result(analytics)).toBe('ready');
    const problemsAfterAnotherLook = async (): Promise<number> => {
      await live.button(analytics, 'live.checkAgain').click();
      await live.result(analytics);
      return live.problem(analytics).count();
    };
    await expect.poll(problemsAfterAnotherLook, { intervals: [2000], timeout: 90_000 }).toBe(1);
    await expect(live.problem(analytics)).toHaveAttribute('data-problem', /AADSTS70008[24]|session-/);
    await expect(live.keyIdentifier(analytics)).toHaveValue(keyUri);
    await expect(live.card(analytics).locator('[data-verdict=not-ready]')).toHaveCount(0);
  });
});
