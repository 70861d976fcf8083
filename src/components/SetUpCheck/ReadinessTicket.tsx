import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ReactNode, useId } from 'react';
import { englishTicket, localTicket } from '../../messages/readiness';
import type { Report } from '../../readiness';
import CopyButton from '../CopyButton';
import StatusIcon from '../StatusIcon';
import styles from './styles.module.css';

/** The text Adobe's support needs, in the reader's language and in English. Nothing is sent: the reader copies it. */
export default function ReadinessTicket({ report }: { report: Report }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  return (
    <div className={styles.tickets}>
      {report.verdict !== 'ready' && (
        <p className={styles.otherSubject}>
          <StatusIcon status="warning" />
          <span>
            {translate({
              id: 'readinessTicket.notReady',
              message: 'Not every required check holds. Send a ticket only if you need help with that.',
              description: 'Stands above the ticket as long as the set-up is not ready',
            })}
          </span>
        </p>
      )}
      {currentLocale !== 'en' && (
        <TicketText
          language={currentLocale}
          caption={translate({
            id: 'ticket.local',
            message: 'In your language',
            description: 'Caption of the ticket in the language of the page',
          })}
          text={localTicket(report, currentLocale)}
        />
      )}
      <TicketText
        language="en"
        caption={translate({
          id: 'ticket.english',
          message: 'In English',
          description: 'Caption of the English ticket',
        })}
        text={englishTicket(report)}
      />
    </div>
  );
}

function TicketText({
  language,
  caption,
  text,
}: {
  language: string;
  caption: string;
  text: string;
}): ReactNode {
  const id = useId();
  return (
    <details className={styles.ticket}>
      <summary>
        {translate({
          id: 'ticket.caption',
          message: 'Text for a ticket to Adobe',
          description: 'Opens the text of a ticket; “In your language” or “In English” stands behind it',
        })}{' '}
        ({caption})
      </summary>
      <div role="group" aria-labelledby={id}>
        <p className={styles.buttons}>
          <strong id={id}>{caption}</strong> <CopyButton text={text} what={caption} />
        </p>
        <p className={styles.ticketText} lang={language}>
          {text}
        </p>
      </div>
    </details>
  );
}
