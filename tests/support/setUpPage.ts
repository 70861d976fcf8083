import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/messages/languages';
import { assess, type Finding, type Product, type Report } from '../../src/readiness';
import type { Bundle } from '../../src/evidence';
import { at, keyUri } from './readySetUp';
import { addressOf } from './site';
import { wordsOf } from './words';
import { takenOver } from './takenOver';

/** The page that checks a whole set-up, as its reader uses it. */
export class SetUpPage {
  readonly words: ReturnType<typeof wordsOf>;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.words = wordsOf(language);
  }

  /** Opens it at the time at which the examples are judged. */
  async open(): Promise<void> {
    await this.page.clock.setFixedTime(new Date(at));
    await this.page.goto(addressOf(this.language, 'check-your-set-up/'));
    await takenOver(this.page);
  }

  async choose(product: Product | 'journey-optimizer'): Promise<void> {
    await this.page.locator(`input[type=radio][value=${product}]`).check();
  }

  card(product: Product): Locator {
    return this.page.locator(`section[data-product=${product}]`);
  }

  output(product: Product): Locator {
    return this.card(product).getByRole('textbox', { name: this.words('setUp.output') });
  }

  keyIdentifier(product: Product): Locator {
    return this.card(product).getByRole('textbox', { name: this.words('setUp.keyIdentifier') });
  }

  finding(product: Product, check: string): Locator {
    return this.card(product).locator(`[data-check="${check}"]`);
  }

  /** All codes on the page, in its order. */
  codes(product: Product): Promise<string[]> {
    return this.card(product)
      .locator('[data-code][data-check]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-code') ?? ''));
  }
}

/** What the core says of a set-up; the page must say the same. */
export const reportOn = (bundle: Bundle, product: Product): Report =>
  assess(bundle, { product, at, mode: 'pasted', appId: null });

export const findingOf = (report: Report, code: string): Finding | undefined =>
  report.findings.find((finding) => finding.code === code);

export { keyUri };
