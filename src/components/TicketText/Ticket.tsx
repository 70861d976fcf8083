import { type ReactNode, useId } from 'react';
import { colon } from '../../messages/colon';
import CopyButton from '../CopyButton';
import styles from './styles.module.css';
import { composeTicket, type TicketFacts, type TicketWords } from './ticketWords';

interface Props {
  readonly language: string;
  readonly words: TicketWords;
  readonly facts: TicketFacts;
  readonly caption: string;
}

export default function Ticket({ language, words, facts, caption }: Props): ReactNode {
  const id = useId();
  const text = composeTicket(words, facts, language === 'en' ? ':' : colon());
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
