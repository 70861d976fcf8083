import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { copyFailedWords } from './copyFailedWords';
import styles from './styles.module.css';
import { useCopy } from './useCopy';

/** @param what names the thing for screen readers, where several copy buttons stand on a page */
export default function CopyButton({ text, what }: { text: string; what: string }): ReactNode {
  const [result, copy] = useCopy(text);
  const label = translate({ id: 'copy.button', message: 'Copy', description: 'Button that copies a value' });
  return (
    <span className={styles.copy}>
      <button
        type="button"
        className="button button--secondary button--sm"
        onClick={copy}
        aria-label={`${label}: ${what}`}>
        {label}
      </button>
      <span role="status" className={styles.result}>
        {result === 'copied' &&
          translate({ id: 'copy.done', message: 'Copied', description: 'Shown after a value was copied' })}
        {result === 'failed' && copyFailedWords()}
      </span>
    </span>
  );
}
