import { translate } from '@docusaurus/Translate';
import type { Status } from '../StatusIcon';
import type { PageRow } from './TranslationStatusData';

export const stateIcon: Readonly<Record<PageRow['state'], Status>> = {
  translated: 'good',
  stale: 'warning',
  unconfirmed: 'unknown',
  missing: 'bad',
};

export function stateWord(state: PageRow['state']): string {
  switch (state) {
    case 'translated':
      return translate({
        id: 'translationStatus.translated',
        message: 'Translated',
        description: 'State of a page on the page “Translation status”: it says what the English page says',
      });
    case 'stale':
      return translate({
        id: 'translationStatus.stale',
        message: 'Changed in English since',
        description:
          'State of a page on the page “Translation status”; the sections that changed follow as a list',
      });
    case 'unconfirmed':
      return translate({
        id: 'translationStatus.unconfirmed',
        message: 'Translated, not yet compared',
        description:
          'State of a page on the page “Translation status”: nobody has compared it with English yet',
      });
    case 'missing':
      return translate({
        id: 'translationStatus.missing',
        message: 'Not translated; shown in English',
        description: 'State of a page on the page “Translation status”',
      });
  }
}
