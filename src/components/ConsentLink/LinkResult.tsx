import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import CopyButton from '../CopyButton';
import styles from './styles.module.css';

interface Props {
  readonly url: string;
  readonly applicationId: string;
  readonly tenant: string;
}

export default function LinkResult({ url, applicationId, tenant }: Props): ReactNode {
  const general = tenant === 'common' || tenant === 'organizations';
  return (
    <div className={styles.result}>
      <p className={styles.note}>
        {general
          ? translate({
              id: 'consent.general',
              message:
                'Without a tenant ID this is the general link. Use it only if your account belongs to one tenant.',
              description: 'Stands above the consent link while no tenant has been entered',
            })
          : translate(
              {
                id: 'consent.specific',
                message: 'This link opens the tenant {tenant} and no other.',
                description: 'Stands above the consent link. {tenant}: id or domain',
              },
              { tenant },
            )}{' '}
        {translate(
          {
            id: 'consent.application',
            message: 'It asks for consent to the application {applicationId}.',
            description: 'Follows the sentence about the tenant. {applicationId}: a GUID',
          },
          { applicationId },
        )}
      </p>
      <code className={styles.url} translate="no">
        {url}
      </code>
      <div className={styles.buttons}>
        <a className="button button--primary button--sm" href={url} target="_blank" rel="noopener noreferrer">
          {translate({
            id: 'consent.open',
            message: 'Open in a new tab',
            description: 'Button that opens Microsoft’s sign-in page with the consent dialog',
          })}
        </a>
        <CopyButton
          text={url}
          what={translate({
            id: 'consent.link',
            message: 'consent link',
            description: 'What a copy button copies, for screen readers: “Copy: consent link”',
          })}
        />
      </div>
    </div>
  );
}
