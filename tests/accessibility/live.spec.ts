import { darkViolations, violations } from '../support/axe';
import { expect, test } from '../support/liveTest';

const analytics = 'customer-journey-analytics';

for (const { language, width } of [
  { language: 'en', width: 1280 },
  { language: 'sv', width: 320 },
] as const) {
  test.describe(`${language} at ${width} px`, () => {
    test.use({ language, viewport: { width, height: 800 } });

    test('no state of the sign-in violates WCAG 2.2 A or AA', async ({ live, page }) => {
      const part = `[data-live=${analytics}]`;
      const isTooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      const look = async (state: string): Promise<void> => {
        await test.step(state, async () => {
          await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
          // What floats over the page hides something wherever the reader has scrolled to.
          await page.evaluate(() => globalThis.scrollTo({ top: 0, behavior: 'instant' }));
          // Colours are the same in all languages.
          const isSource = language === 'en';
          expect.soft(await violations(page, { part, rules: isSource ? 'all' : 'structure' })).toEqual([]);
          if (isSource) expect.soft(await darkViolations(page, part)).toEqual([]);
          expect.soft(await isTooWide()).toBe(false);
        });
      };
      await live.open();
      await live.choose(analytics);
      await live.keyIdentifier(analytics).fill('https://contoso-cmk.vault.azure.net/keys/adobe-cmk');
      await look('before signing in');
      const window = await live.windowOf(live.button(analytics, 'live.signIn'));
      await look('while the window is open');
      expect.soft(await violations(window)).toEqual([]);
      await window.close();
      await live.button(analytics, 'live.cancel').click();
      await look('a sign-in that was given up');
      await live.signIn(analytics, 'no-grant@contoso.example');
      await look('signed in');
      await live.answerConsent(analytics, 'graph', 'Cancel');
      await look('a consent that was refused');
      await live.consentToAll(analytics);
      await live.result(analytics);
      await look('a result');
      await live.button(analytics, 'live.watch').click();
      await look('watching');
    });

    test('everything is done by keyboard', async ({ live, page }) => {
      await live.open();
      await live.choose(analytics);
      await live.keyIdentifier(analytics).fill('https://contoso-cmk.vault.azure.net/keys/adobe-cmk');
      await live.button(analytics, 'live.signIn').focus();
      const [window] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
      await window.getByRole('button', { name: 'ready@contoso.example', exact: true }).focus();
      await window.keyboard.press('Enter');
      await window.getByRole('button', { name: 'Accept' }).focus();
      await window.keyboard.press('Enter').catch(() => {});
      for (const resource of ['resource-manager', 'graph'] as const) {
        await live.allowButton(analytics, resource).focus();
        const [consent] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
        await consent.getByRole('button', { name: 'Accept' }).focus();
        await consent.keyboard.press('Enter').catch(() => {});
        await expect(live.permission(analytics, resource)).toHaveAttribute('data-state', 'granted');
      }
      await expect(live.card(analytics).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ready');
    });
  });
}
