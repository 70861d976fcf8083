import { type ReactNode, useId } from 'react';
import CopyButton from '../CopyButton';
import styles from './styles.module.css';

interface Props {
  readonly language: string;
  readonly caption: string;
  readonly text: string;
}

/** The text of a ticket in one language, to copy. Nothing is sent. */
export default function TicketBlock({ language, caption, text }: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles.ticket} role="group" aria-labelledby={id}>
      <div className={styles.head}>
        <strong id={id}>{caption}</strong>
        <CopyButton text={text} what={caption} />
      </div>
      <p className={styles.text} lang={language}>
        {text}
      </p>
    </div>
  );
}
