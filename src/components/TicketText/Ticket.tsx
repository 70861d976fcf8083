import type { ReactNode } from 'react';
import { colon } from '../../messages/colon';
import TicketBlock from '../TicketBlock';
import { composeTicket, type TicketFacts, type TicketWords } from './ticketWords';

interface Props {
  readonly language: string;
  readonly words: TicketWords;
  readonly facts: TicketFacts;
  readonly caption: string;
}

export default function Ticket({ language, words, facts, caption }: Props): ReactNode {
  const text = composeTicket(words, facts, language === 'en' ? ':' : colon());
  return <TicketBlock language={language} caption={caption} text={text} />;
}
