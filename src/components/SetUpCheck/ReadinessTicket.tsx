import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ComponentProps, ReactNode } from 'react';
import { englishTicket, localTicket } from '../../messages/readiness';
import type { Report } from '../../readiness';
import StatusIcon from '../StatusIcon';
import TicketBlock from '../TicketBlock';
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
        <FoldedTicket
          language={currentLocale}
          caption={translate({
            id: 'ticket.local',
            message: 'In your language',
            description: 'Caption of the ticket in the language of the page',
          })}
          text={localTicket(report, currentLocale)}
        />
      )}
      <FoldedTicket
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

function FoldedTicket(ticket: ComponentProps<typeof TicketBlock>): ReactNode {
  return (
    <details className={styles.ticket}>
      <summary>
        {translate({
          id: 'ticket.caption',
          message: 'Text for a ticket to Adobe',
          description: 'Opens the text of a ticket; “In your language” or “In English” stands behind it',
        })}{' '}
        ({ticket.caption})
      </summary>
      <TicketBlock {...ticket} />
    </details>
  );
}
