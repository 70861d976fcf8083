import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ReactNode, useDeferredValue } from 'react';
import { judgeKeyIdentifier } from '../../key-identifier';
import { isTenant } from '../ConsentLink/consentLink';
import { useDeviceText } from '../deviceText/useDeviceText';
import { pastedKeyIdentifier } from '../KeyIdentifierCheck/pastedKeyIdentifier';
import StatusIcon from '../StatusIcon';
import styles from './styles.module.css';
import Ticket from './Ticket';
import { englishTicketWords, localTicketWords } from './ticketWords';

/** A ticket for Adobe Customer Care, filled with what the reader has checked on this page. */
export default function TicketText(): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const [current] = useDeviceText(pastedKeyIdentifier);
  // The ticket may lag behind the typing; the check further up may not.
  const pasted = useDeferredValue(current);
  const [tenantText] = useDeviceText('tenant');
  const { verdict, identifier } = judgeKeyIdentifier(pasted);
  const keyIdentifier = verdict === 'valid' && identifier ? identifier.uri : null;
  const tenant = isTenant(tenantText.trim()) ? tenantText.trim() : null;
  const facts = { keyIdentifier, tenant };

  return (
    <section
      data-pagefind-ignore
      className={styles.tickets}
      data-markdown={translate({
        id: 'ticket.markdown',
        message:
          'On the page, you can copy the text of a ticket for Adobe, with your Key Identifier filled in.',
        description:
          'Stands in the Markdown file of a page in place of the text of a ticket, as a link to the page',
      })}>
      <p className={styles.state}>
        <StatusIcon status={keyIdentifier === null ? 'warning' : 'good'} />
        {keyIdentifier === null
          ? translate({
              id: 'ticket.notFilled',
              message: 'The Key Identifier is still missing. Check it above, and it appears here.',
              description: 'Stands above the ticket while no valid Key Identifier has been pasted',
            })
          : translate({
              id: 'ticket.filled',
              message: 'The Key Identifier that you checked is filled in. Fill in the lines that are left.',
              description: 'Stands above the ticket once a valid Key Identifier has been pasted',
            })}
      </p>
      {currentLocale !== 'en' && (
        <Ticket
          language={currentLocale}
          words={localTicketWords()}
          facts={facts}
          caption={translate({
            id: 'ticket.local',
            message: 'In your language',
            description: 'Caption of the ticket in the language of the page',
          })}
        />
      )}
      <Ticket
        language="en"
        words={englishTicketWords}
        facts={facts}
        caption={translate({
          id: 'ticket.english',
          message: 'In English',
          description: 'Caption of the English ticket',
        })}
      />
    </section>
  );
}
