import { expectUntouched, guard } from '../support/hostile/guard';
import { hostileScenario } from '../support/hostile/hostileScenario';
import { someHostileTexts } from '../support/hostile/hostileTexts';
import { expect, test } from '../support/liveTest';

const analytics = 'customer-journey-analytics';
/** In order, so that each of the texts comes to be a name of something. */
const nameOf = (index: number): string =>
  index < 4
    ? `<img src=x onerror=ran(${index})>"'{x}`
    : (someHostileTexts[index % someHostileTexts.length] ?? '');

test.use({
  hasConsent: true,
  ownAzure: { scenarios: [hostileScenario('guest@fabrikam.example', nameOf)] },
});

test('names of people, tenants and applications in Azure are shown as they are, and not run', async ({
  live,
}) => {
  const { page } = live;
  await guard(page);
  await live.open();
  await live.choose(analytics);
  await live.keyIdentifier(analytics).fill('https://contoso-cmk.vault.azure.net/keys/adobe-cmk');
  await live.signIn(analytics, 'guest@fabrikam.example');
  await live.result(analytics);
  await expect(live.panel(analytics).locator('[data-who]')).toContainText(nameOf(0));
  await expectUntouched(page);
  await live.panel(analytics).locator('[data-tenants] button').first().click();
  await expect(live.panel(analytics).locator('[data-who]')).toBeVisible();
  await live.result(analytics);
  await expectUntouched(page);
});
