import { type ReactNode, useId } from 'react';
import CopyButton from '../CopyButton';
import type { EnteredText } from './enteredTexts';
import { enteredLabel } from './failureWords';
import styles from './styles.module.css';

/** A longer text is only offered for copying: a field of millions of characters stops the browser. */
const largestShown = 200_000;

export default function Entered({ label, text }: EnteredText): ReactNode {
  const id = useId();
  const words = enteredLabel(label);
  return (
    <>
      <label htmlFor={id}>{words}</label>
      <textarea
        id={id}
        className={styles.entered}
        readOnly
        rows={Math.min(6, 1 + text.split('\n', 6).length)}
        value={text.slice(0, largestShown)}
        translate="no"
      />
      <p>
        <CopyButton text={text} what={words} />
      </p>
    </>
  );
}
