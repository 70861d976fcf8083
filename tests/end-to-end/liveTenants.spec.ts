import { scenarios } from '../../emulator';
import { expect, test } from '../support/liveTest';
import { languages } from '../support/site';

/** Stories of their own in liveSignIn.spec: the sign-in comes to something else than the set-up. */
const signInStories: readonly string[] = [
  'admin-approval',
  'multi-factor',
  'claims-challenge',
  'short-session',
  'blocked-by-policy',
];
const isStory = (username: string): boolean => signInStories.some((story) => username.startsWith(story));

// What can be corrected is corrected before anything is asked.
const checked = scenarios.filter(
  ({ account, keyUri }) => !isStory(account.username) && keyUri.startsWith('https://'),
);

test.use({ hasConsent: true });

for (const { code } of languages) {
  test.describe(`a reader of ${code}`, () => {
    test.use({ language: code });

    test('signs in, and is told that the set-up is ready, in their own words', async ({ live }) => {
      const analytics = 'customer-journey-analytics';
      await live.open();
      await live.choose(analytics);
      await live.keyIdentifier(analytics).fill('https://contoso-cmk.vault.azure.net/keys/adobe-cmk');
      await expect(live.panel(analytics).locator('[data-demo]')).toContainText(live.words('live.demo.title'));
      await live.signIn(analytics, 'ready@contoso.example');
      expect(await live.result(analytics)).toBe('ready');
      await expect(live.card(analytics).locator('[data-verdict]')).toContainText(
        live.words('readiness.ready.title'),
      );
      await expect(live.panel(analytics)).toContainText(live.words('live.permission.granted'));
    });
  });
}

/** Each tenant in English, and in one of the other languages after a switch of language in the same tab. */
const others = languages.map(({ code }) => code).filter((code) => code !== 'en');
const parts = 6;

for (let part = 0; part < parts; part++) {
  const some = checked.filter((_, index) => index % parts === part);
  test(`each of ${some.length} tenants comes to its report in two languages (${part + 1} of ${parts})`, async ({
    browser,
    baseURL,
    azure,
    wire,
  }, testInfo) => {
    testInfo.setTimeout(some.length * 30_000);
    void wire;
    const { LivePage } = await import('../support/livePage');
    const { signInSettings } = await import('../../emulator');
    for (const [index, { account, appId, expected, keyUri, product }] of some.entries()) {
      await test.step(account.username, async () => {
        const context = await browser.newContext({ baseURL });
        await context.route('**/demo-azure.json', (route) => route.fulfill({ json: signInSettings(azure) }));
        const page = await context.newPage();
        const live = new LivePage(page, 'en');
        await live.open();
        await live.choose(product);
        await live.keyIdentifier(product).fill(keyUri);
        if (product === 'experience-platform') {
          await live
            .card(product)
            .getByRole('textbox', { name: live.words('setUp.application') })
            .fill(appId);
        }
        await live.signIn(product, account.username);
        expect.soft(await live.result(product)).toBe(expected.verdict);
        expect.soft(await live.codes(product)).toEqual(expect.arrayContaining([...expected.codes]));

        const translated = new LivePage(page, others[index % others.length]!);
        await translated.open();
        await translated.button(product, 'live.signIn').click();
        expect.soft(await translated.result(product)).toBe(expected.verdict);
        expect.soft(await translated.codes(product)).toEqual(expect.arrayContaining([...expected.codes]));
        await context.close();
      });
    }
  });
}
