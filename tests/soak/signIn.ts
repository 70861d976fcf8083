import type { Page } from '@playwright/test';
import { collectLive, hasIdentifier, reportOn } from '../support/liveCheck';
import { LivePage, pickAccount } from '../support/livePage';
import { product } from './inputActions';
import { type Action, isCalm, isOnCheck, type Soak } from './Soak';

/** Signs in, reads, and compares with what the core says of the same tenant; then signs out by loading the page anew. */
async function checkLive(soak: Soak): Promise<void> {
  const { emulator, entered, page, random, url } = soak;
  const people = emulator.scenarios.filter(
    (one) => one.product === product && hasIdentifier(one) && one.account.trouble === null,
  );
  const scenario = random.pick(people.slice(0, 12));
  const expected = reportOn(await collectLive(emulator, scenario, {}), scenario).verdict;
  const live = new LivePage(page, 'en');
  await page.goto(`${url}check-your-set-up/`);
  await live.choose(product);
  await live.keyIdentifier(product).fill(scenario.keyUri);
  const window: Page = await live.windowOf(live.button(product, 'live.signIn'));
  await pickAccount(window, scenario.account.username);
  const found = await live.result(product);
  if (found !== expected)
    throw new Error(`wrong verdict for ${scenario.account.username}: expected ${expected}, found ${found}`);
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(url);
  // Findings of a sign-in take the place of pasted output, and are not kept.
  entered.bundle = null;
  entered.ownKeyIdentifier = scenario.keyUri;
}

export const signInActions: readonly Action[] = [
  { name: 'sign-in', weight: 1, fits: (soak) => isCalm(soak) && isOnCheck(soak), run: checkLive },
];
