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

/**
 * Each tenant once, in one language after the other: what differs by language are the words, which the tests of pasted
 * output look at for every outcome. One after the other in the same tab, as many at a time as take about a minute.
 */
const groups = languages.length * 2;

for (const [index, { code: language }] of [...languages, ...languages].entries()) {
  const some = checked.filter((_, at) => at % groups === index);
  test.describe(`a reader of ${language}`, () => {
    test.use({ language });

    test(`signs in to ${some.length} tenants, and each comes to its report (${index + 1})`, async ({
      live,
    }) => {
      test.setTimeout(some.length * 20_000);
      await live.open();
      let chosen = '';
      for (const { account, appId, expected, keyUri, product } of some) {
        await test.step(account.username, async () => {
          if (chosen !== product) await live.choose(product);
          chosen = product;
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
          await live.signOut(product);
        });
      }
    });
  });
}
