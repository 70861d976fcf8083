import type { Page } from '@playwright/test';

/** Makes React take over the page, as a touch on a control does, and waits for it. */
export async function takenOver(page: Page): Promise<void> {
  await page.locator('.navbar__toggle').dispatchEvent('focusin');
  await page.locator('html[data-has-hydrated=true]').waitFor();
}
