import { translate } from '@docusaurus/Translate';
import { type ReactNode, useEffect, useRef } from 'react';
import { forgetReload } from './reloadMark';
import { startMessageId } from './startMessageId';
import styles from './styles.module.css';

/** In the HTML of every page, for when nothing else can say it; `watchStart` shows it. */
export default function StartMessage(): ReactNode {
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    forgetReload();
    // Too early: the page has started after all.
    if (message.current !== null) message.current.hidden = true;
  }, []);
  return (
    <p
      ref={message}
      id={startMessageId}
      className={styles.message}
      role="alert"
      hidden
      data-pagefind-ignore="all">
      {translate({
        id: 'start.failed',
        message:
          'The parts of this page that check and search could not be loaded. The text and its commands do not need them. Check your connection and load the page again.',
        description:
          'Shown when the program of the page is missing or has failed, and only the text is there',
      })}
    </p>
  );
}
