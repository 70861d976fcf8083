import { translate } from '@docusaurus/Translate';
import type { Notice, NotOpenedReason } from './Notice';

export function noticeWords(notice: Notice): string {
  switch (notice.kind) {
    case 'not-kept':
      return notice.because === 'full' ? fullWords() : forbiddenWords();
    case 'unreadable':
      return translate({
        id: 'notice.unreadable',
        message:
          'Something that was kept on this device could not be read, and was removed. It may come from another version of this guide. You can copy it as it was.',
        description: 'Said when stored text is damaged or of an unknown form; a button to copy it follows',
      });
    case 'changed-elsewhere':
      return translate({
        id: 'notice.changedElsewhere',
        message: 'You changed something in another tab. This page shows the newer text.',
        description: 'Said when another tab of the browser has replaced what was entered on this page',
      });
    case 'not-opened':
      return notOpenedWords(notice.because);
  }
}

const fullWords = (): string =>
  translate({
    id: 'notice.storageFull',
    message:
      'The storage of this browser is full. Everything works, but what you enter is kept only until you leave or reload the page.',
    description: 'Said once when the browser refuses to store more',
  });

const forbiddenWords = (): string =>
  translate({
    id: 'notice.storageForbidden',
    message:
      'This browser keeps nothing for this site. Everything works, but what you enter is gone when you leave or reload the page.',
    description: 'Said once when the settings of the browser forbid storage',
  });

function notOpenedWords(because: NotOpenedReason): string {
  switch (because) {
    case 'offline':
      return translate({
        id: 'notice.offline',
        message:
          'The page you wanted could not be loaded: its server cannot be reached. You are still on the page before, with everything on it.',
        description: 'Said after a press on a link without a connection',
      });
    case 'newer':
      return translate({
        id: 'notice.newer',
        message:
          'This guide has been updated, and the page you wanted has to be reloaded. Some of what you entered here is not stored and would be lost, so copy it first.',
        description: 'Said after a press on a link when the server has a newer version of the guide',
      });
    case 'broken':
      return translate({
        id: 'notice.broken',
        message:
          'The page you wanted could not be loaded, and reloading did not help. The server may be in the middle of an update: try again in a few minutes.',
        description: 'Said after a press on a link when a part of the page is missing on the server',
      });
  }
}
