import { translate } from '@docusaurus/Translate';

export type CopyResult = 'idle' | 'copied' | 'not-loaded' | 'not-copied';

export function resultWords(result: CopyResult): string {
  switch (result) {
    case 'idle':
      return '';
    case 'copied':
      return translate({
        id: 'pageMarkdown.copied',
        message: 'Page copied',
        description: 'Shown after the whole page was copied as Markdown',
      });
    case 'not-loaded':
      return translate({
        id: 'pageMarkdown.notLoaded',
        message: 'The Markdown could not be loaded. Check your connection and try again.',
        description: 'Shown when the Markdown of the page could not be fetched',
      });
    case 'not-copied':
      return translate({
        id: 'pageMarkdown.notCopied',
        message:
          'The browser did not allow copying. Try again, or open the page as Markdown and copy it there.',
        description:
          'Shown when the browser refused to copy. Beside it stands the link “View as Markdown”, which opens the text',
      });
  }
}
