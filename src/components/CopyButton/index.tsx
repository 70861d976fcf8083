import { translate } from '@docusaurus/Translate';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { copyText } from './copyText';
import styles from './styles.module.css';

const shownFor = 4000;

/** @param what names the thing for screen readers, where several copy buttons stand on a page */
export default function CopyButton({ text, what }: { text: string; what: string }): ReactNode {
  const [result, setResult] = useState<'idle' | 'copied' | 'failed'>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copy = async (): Promise<void> => {
    setResult((await copyText(text)) ? 'copied' : 'failed');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setResult('idle'), shownFor);
  };

  const label = translate({ id: 'copy.button', message: 'Copy', description: 'Button that copies a value' });
  return (
    <span className={styles.copy}>
      <button
        type="button"
        className="button button--secondary button--sm"
        onClick={() => void copy()}
        aria-label={`${label}: ${what}`}>
        {label}
      </button>
      <span role="status" className={styles.result}>
        {result === 'copied' &&
          translate({ id: 'copy.done', message: 'Copied', description: 'Shown after a value was copied' })}
        {result === 'failed' &&
          translate({
            id: 'copy.failed',
            message: 'The browser does not allow copying. Select the text and copy it.',
            description: 'Shown when the browser refused to copy',
          })}
      </span>
    </span>
  );
}
