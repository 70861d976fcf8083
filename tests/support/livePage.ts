import { expect, type Locator, type Page } from '@playwright/test';
import type { Product } from '../../src/readiness';
import { addressOf } from './site';
import { SetUpPage } from './setUpPage';
import { takenOver } from './takenOver';

export type Resource = 'resource-manager' | 'graph';

/**
 * The check with a sign-in, as its reader uses it; the window of Microsoft is that of the embedded demo. What takes long
 * is waited for with `waitFor`: `expect` writes down the whole page for each look that is too early.
 */
export class LivePage extends SetUpPage {
  /** At the time of today: tokens and demo are of today too. */
  override async open(path = 'check-your-set-up/'): Promise<void> {
    await this.page.goto(addressOf(this.language, path));
    await takenOver(this.page);
  }

  panel(product: Product): Locator {
    return this.page.locator(`[data-live=${product}]`).first();
  }

  button(product: Product, id: string, values?: Readonly<Record<string, string>>): Locator {
    return this.panel(product).getByRole('button', { name: this.words(id, values), exact: true });
  }

  /** Presses a button that opens a window, and gives the window. */
  async windowOf(button: Locator): Promise<Page> {
    const [window] = await Promise.all([this.page.waitForEvent('popup'), button.click()]);
    // A window of a sign-out may be gone before it has loaded.
    await window.waitForLoadState().catch(() => {});
    return window;
  }

  /** Signs in as one of the people of the demo, up to the answer that they are in. */
  async signIn(product: Product, username: string): Promise<void> {
    const window = await this.windowOf(this.button(product, 'live.signIn'));
    await pickAccount(window, username);
    await this.panel(product).locator('[data-session=in]').waitFor();
  }

  permission(product: Product, resource: Resource): Locator {
    return this.panel(product).locator(`[data-permission=${resource}]`);
  }

  allowButton(product: Product, resource: Resource): Locator {
    return this.button(product, resource === 'graph' ? 'live.allow.graph' : 'live.allow.resourceManager');
  }

  /** Consents to one resource, or not. */
  async answerConsent(product: Product, resource: Resource, answer: 'Accept' | 'Cancel'): Promise<void> {
    const window = await this.windowOf(this.allowButton(product, resource));
    await window.getByRole('button', { name: answer }).click();
    const state = answer === 'Accept' ? 'granted' : 'refused';
    await expect(this.permission(product, resource)).toHaveAttribute('data-state', state);
  }

  async consentToAll(product: Product): Promise<void> {
    for (const resource of ['resource-manager', 'graph'] as const) {
      await expect(this.permission(product, resource)).not.toHaveAttribute('data-state', 'unasked');
      if ((await this.permission(product, resource).getAttribute('data-state')) === 'granted') continue;
      await this.answerConsent(product, resource, 'Accept');
    }
  }

  /** Signs out, and waits until the window of Microsoft is gone. */
  async signOut(product: Product): Promise<void> {
    const window = await this.windowOf(this.button(product, 'live.signOut'));
    if (!window.isClosed()) await window.waitForEvent('close');
    await this.panel(product).locator('[data-session=out]').waitFor();
  }

  /** Waits for the end of the check. */
  async result(product: Product): Promise<string | null> {
    await this.panel(product).locator('[data-run=done]').waitFor();
    return this.card(product).locator('[data-verdict]').getAttribute('data-verdict');
  }

  problem(product: Product): Locator {
    return this.panel(product).locator('[data-problem]');
  }
}

/** Picks one of the people of the demo, who consents to the sign-in itself if that is asked. */
export async function pickAccount(window: Page, username: string): Promise<void> {
  await window.getByRole('button', { name: username, exact: true }).click();
  const accept = window.getByRole('button', { name: 'Accept' });
  const isOver = (): boolean => window.isClosed() || window.url().includes('/check-your-set-up/');
  const isDecided = async (): Promise<boolean> => (await accept.count()) > 0 || (await hasRefused(window));
  await expect.poll(async () => isOver() || (await isDecided().catch(isOver))).toBe(true);
  if (!isOver() && (await accept.count().catch(() => 0)) > 0) await accept.click();
}

const hasRefused = async (window: Page): Promise<boolean> =>
  (await window.getByText(/AADSTS\d+/).count()) > 0;
