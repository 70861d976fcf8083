import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { type KeyIdentifier, printKeyIdentifier, type Verdict } from '../../key-identifier';
import { cloudName } from '../../messages/cloudName';
import CopyButton from '../CopyButton';
import styles from './styles.module.css';

interface Props {
  readonly identifier: KeyIdentifier;
  readonly verdict: Verdict;
}

/** The identifier taken apart, and the clean form to copy where there is one. */
export default function Parts({ identifier, verdict }: Props): ReactNode {
  const base = printKeyIdentifier({ ...identifier, version: null });
  return (
    <dl className={styles.parts}>
      <Row term={identifier.service === 'vault' ? vaultTerm() : 'Managed HSM'}>{identifier.vault}</Row>
      <Row term={identifier.objectType === 'keys' ? keyTerm() : identifier.objectType}>{identifier.name}</Row>
      <dt>
        {translate({ id: 'parts.version', message: 'Version', description: 'Part of a Key Identifier' })}
      </dt>
      <dd>
        {identifier.version === null ? (
          translate({
            id: 'parts.noVersion',
            message: 'None. Azure uses the current version.',
            description: 'In place of the version, when the identifier names none',
          })
        ) : (
          <code translate="no">{identifier.version}</code>
        )}
      </dd>
      <dt>
        {translate({
          id: 'parts.cloud',
          message: 'Cloud',
          description: 'Part of a Key Identifier: Azure cloud',
        })}
      </dt>
      <dd>{cloudName(identifier.cloud)}</dd>
      {verdict === 'valid' && (
        <>
          <dt>
            {translate({
              id: 'parts.copy',
              message: 'To copy',
              description: 'Row with the clean identifier',
            })}
          </dt>
          <dd>
            <Copy uri={identifier.uri} />
          </dd>
        </>
      )}
      {verdict === 'valid' && identifier.version !== null && (
        <>
          <dt>
            {translate({
              id: 'parts.copyWithoutVersion',
              message: 'Without version',
              description: 'Row with the identifier without its version, to copy',
            })}
          </dt>
          <dd>
            <Copy uri={base} />
          </dd>
        </>
      )}
    </dl>
  );
}

function Row({ term, children }: { term: string; children: string }): ReactNode {
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <code translate="no">{children}</code>
      </dd>
    </>
  );
}

function Copy({ uri }: { uri: string }): ReactNode {
  return (
    <span className={styles.copyLine}>
      <code className={styles.uri} translate="no">
        {uri}
      </code>
      <CopyButton text={uri} what={uri} />
    </span>
  );
}

const vaultTerm = (): string =>
  translate({
    id: 'parts.vault',
    message: 'Key vault',
    description: 'Part of a Key Identifier: name of the vault',
  });
const keyTerm = (): string =>
  translate({ id: 'parts.key', message: 'Key', description: 'Part of a Key Identifier: name of the key' });
