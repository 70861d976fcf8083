import type { Page } from '@playwright/test';

const patience = 10_000;

/**
 * Chooses a product as a reader does. On a page that is not awake yet the press is held until its code is there, which
 * without a connection does not come.
 * @returns whether it is chosen
 */
export async function choose(page: Page, product: string): Promise<boolean> {
  const button = `input[type=radio][value=${product}]`;
  await page.locator(button).click();
  return page
    .waitForSelector(`${button}:checked`, { timeout: patience })
    .then(() => true)
    .catch(() => false);
}
