import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import CopyButton from '../CopyButton';
import { restoreDeviceTexts } from '../deviceText/deviceText';
import type { Notice } from './Notice';

interface Props {
  readonly notice: Notice;
  readonly onDone: () => void;
}

/** What the reader can do about it; nothing where there is nothing to do. */
export default function NoticeAction({ notice, onDone }: Props): ReactNode {
  switch (notice.kind) {
    case 'not-kept':
      return null;
    case 'unreadable':
      return <CopyButton text={notice.text} what={keptTextWords()} />;
    case 'changed-elsewhere':
      return (
        <button
          type="button"
          className="button button--secondary button--sm"
          onClick={() => {
            restoreDeviceTexts(notice.before);
            onDone();
          }}>
          {translate({
            id: 'notice.putBack',
            message: 'Put back what was here',
            description: 'Button: what another tab has replaced is shown again',
          })}
        </button>
      );
    case 'not-opened':
      return (
        <a className="button button--secondary button--sm" href={notice.address}>
          {notice.because === 'newer' ? loadAnewWords() : tryAgainWords()}
        </a>
      );
  }
}

const keptTextWords = (): string =>
  translate({
    id: 'notice.keptText',
    message: 'text that was kept',
    description: 'For screen readers, names what the button “Copy” copies',
  });

const loadAnewWords = (): string =>
  translate({
    id: 'notice.loadAnew',
    message: 'Reload it',
    description: 'Link to the page that could not be opened without loading everything again',
  });

const tryAgainWords = (): string =>
  translate({
    id: 'notice.tryAgain',
    message: 'Try again',
    description: 'Link to the page that could not be opened',
  });
