import type { Locator, Page } from '@playwright/test';
import { expect } from './site';
import { takenOver } from './takenOver';

/** The search as its readers use it. Works in a language whose words of the search are not translated yet. */
export class SearchDialog {
  readonly dialog: Locator;
  readonly field: Locator;
  readonly results: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.locator('dialog[open]');
    this.field = this.dialog.getByRole('textbox');
    this.results = this.dialog.locator('a[data-result]');
  }

  async openByKey(): Promise<void> {
    await takenOver(this.page);
    await this.page.keyboard.press('Control+k');
    await expect(this.field).toBeFocused();
  }

  /** Types, and waits until what is shown is the answer to this text. */
  async lookFor(text: string): Promise<void> {
    await this.field.fill(text);
    await expect(this.dialog.locator('[data-search]')).toHaveAttribute('data-search', text);
  }
}
