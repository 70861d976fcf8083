import type { Page } from '@playwright/test';

/** Waits until React has taken over the page, so that what a test does next is answered by the page's own code. */
export async function takenOver(page: Page): Promise<void> {
  await page.locator('html[data-has-hydrated=true]').waitFor();
}
