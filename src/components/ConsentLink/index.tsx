import { translate } from '@docusaurus/Translate';
import { type ReactNode, useState } from 'react';
import { useDeviceText } from '../deviceText/useDeviceText';
import TextField from '../TextField';
import { consentLink, customerJourneyAnalyticsLink, isTenant } from './consentLink';
import LinkResult from './LinkResult';
import styles from './styles.module.css';
import { problemWords } from './problemWords';

interface Props {
  readonly product: 'customer-journey-analytics' | 'experience-platform';
}

/** Puts the reader's tenant into Adobe's consent link: with `common` in it, the wrong directory can open. */
export default function ConsentLink({ product }: Props): ReactNode {
  const [tenant, setTenant] = useDeviceText('tenant');
  const [adobeLink, setAdobeLink] = useState('');
  const asksForLink = product === 'experience-platform';
  const link = asksForLink ? adobeLink.trim() : customerJourneyAnalyticsLink;
  const tenantText = tenant.trim();
  const tenantProblem = tenantText !== '' && !isTenant(tenantText) ? problemWords('tenant') : null;
  const result = link === '' ? null : consentLink(link, tenantProblem ? '' : tenantText);
  const linkProblem = result !== null && result.kind !== 'link' ? problemWords(result.kind) : null;

  return (
    <section
      data-pagefind-ignore
      className={styles.consent}
      data-markdown={translate({
        id: 'consent.markdown',
        message:
          'On the page, you can enter your tenant ID and get the link that asks for consent in that tenant.',
        description:
          'Stands in the Markdown file of a page in place of the fields that make a consent link, as a link to the page',
      })}>
      {asksForLink && (
        <TextField
          label={translate({
            id: 'consent.adobeLink',
            message: 'Application authentication url, as Experience Platform shows it',
            description: 'Label of a field. “Application authentication url” is a label in the Adobe product',
          })}
          value={adobeLink}
          onChange={setAdobeLink}
          problem={linkProblem}
          placeholder="https://login.microsoftonline.com/common/oauth2/authorize?…"
        />
      )}
      <TextField
        label={translate({
          id: 'consent.tenant',
          message: 'Tenant ID of the directory that holds your vault',
          description:
            'Label of a field in which the reader enters the id or a domain of the Microsoft Entra tenant',
        })}
        value={tenant}
        // Whatever else is pasted here by mistake is not written to the device.
        onChange={(text) => setTenant(text, isTenant(text.trim()))}
        problem={tenantProblem}
        placeholder="00000000-0000-0000-0000-000000000000"
      />
      {result?.kind === 'link' && tenantProblem === null && (
        <LinkResult url={result.url} applicationId={result.applicationId} tenant={result.tenant} />
      )}
    </section>
  );
}
