import { readTranslations } from './readTranslations';
import type { PageStatus } from './status/PageStatus';

/** One line for each page of a language. */
export const describeStatus = (root: string, language: string): readonly string[] =>
  readTranslations(root, language).map(({ page, status }) => `${language}  ${page}: ${words(status)}`);

function words(status: PageStatus): string {
  switch (status.state) {
    case 'translated':
      return 'translated';
    case 'unconfirmed':
      return 'translated, not confirmed';
    case 'stale':
      return `stale: ${status.parts.map(({ key, change }) => `${key} (${change})`).join(', ')}`;
    case 'missing':
      return 'missing';
    case 'orphaned':
      return 'no English page';
  }
}
