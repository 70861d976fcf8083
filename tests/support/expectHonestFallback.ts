import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { wordsOf } from './words';
import type { Language } from '../../src/messages/languages';

interface Shown {
  /** Language of the site, which does not have the page. */
  readonly language: Language;
  /** Path of the page within a language, such as `glossary/`. */
  readonly path: string;
  /** Path of the site on its host, with a slash at both ends. */
  readonly root: string;
  /** Text that is translated nowhere yet is English, as for a language that has no strings. */
  readonly words?: ReturnType<typeof wordsOf>;
}

/** The page that is open is shown in English because its language does not have it, and nobody is told otherwise. */
export async function expectHonestFallback(
  page: Page,
  { language, path, root, words }: Shown,
): Promise<void> {
  const say = words ?? wordsOf(language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  const notice = page.locator('[data-translation=missing]');
  await expect(notice).toHaveAttribute('lang', language);
  await expect(notice.getByRole('link', { name: say('translation.missing.link') })).toHaveAttribute(
    'href',
    `${root}${path}`,
  );

  const content = page.locator('[lang=en][data-pagefind-ignore=all]').filter({ has: page.locator('h1') });
  await expect(content).toHaveCount(1);
  await expect(page.locator('.breadcrumbs__item--active [lang=en]')).toHaveCount(1);
  for (const heading of await languagesOfHeadings(page)) expect(heading).toBe('en');

  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    new RegExp(`${root}${language}/${path}$`),
  );
  await expect(page.locator(`link[rel=alternate][hreflang=${language}]`)).toHaveCount(0);
  await expect(page.locator('link[rel=alternate][hreflang=en]')).toHaveCount(1);
  await expect(page.locator('meta[property="og:locale"]')).toHaveAttribute('content', 'en');
}

/** Of the table of contents: each link is in the language of the closest element that names one. */
const languagesOfHeadings = (page: Page): Promise<string[]> =>
  page
    .locator('.table-of-contents__link')
    .evaluateAll((links) => [
      ...new Set(
        links.map((link) => (link.firstElementChild ?? link).closest('[lang]')?.getAttribute('lang') ?? ''),
      ),
    ]);
