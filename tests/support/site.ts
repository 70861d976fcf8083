import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Page, test as base } from '@playwright/test';
import type { Language } from '../../src/messages/languages';
import { reportViolations } from './reportViolations';

/** A language that is only started has pages to read in English; what it must have is checked where languages are added. */
export { completeLanguages as languages } from '../../src/messages/languages';

const docs = path.join(__dirname, '..', '..', 'docs');

/** Paths of all pages within a language, such as `reference/key-identifier/`. */
export const pages: readonly string[] = readdirSync(docs, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) =>
    file
      .split(path.sep)
      .join('/')
      .replace(/(?:index)?\.mdx$/, ''),
  )
  .map((page) => (page === '' ? '' : `${page}/`));

export const addressOf = (language: Language, page = ''): string =>
  language === 'en' ? `/${page}` : `/${language}/${page}`;

/** A page that fails its test when it logs an error, throws, breaks its policy, or asks anything of another origin. */
export const test = base.extend<{ watched: Page }>({
  watched: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    await reportViolations(page.context());
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) {
        complaints.push(`request to another origin: ${request.url()}`);
      }
    });
    await use(page);
    base.expect(complaints).toEqual([]);
  },
});

export { expect } from '@playwright/test';
