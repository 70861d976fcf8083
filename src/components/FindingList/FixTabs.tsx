import { translate } from '@docusaurus/Translate';
import CodeBlock from '@theme/CodeBlock';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import type { ReactNode } from 'react';
import {
  fixCaption,
  hasPlaceholder,
  placeholderWords,
  portalCaption,
  reversibleWords,
} from '../../messages/readiness';
import type { Fix, Status } from '../../readiness';
import PortalPath from './PortalPath';
import styles from './styles.module.css';

/** One fix, filled in: the way through the portal, and the commands. Whether it can be undone is said first. */
export default function FixTabs({ fix, status }: { fix: Fix; status: Status }): ReactNode {
  const irreversible = status === 'fail' && !fix.reversible;
  return (
    <div className={styles.fix}>
      <p>
        <strong>{fixCaption(status)}</strong>{' '}
        <span className={irreversible ? styles.irreversible : undefined}>{reversibleWords(fix, status)}</span>
        {hasPlaceholder(fix) && <> {placeholderWords()}</>}
      </p>
      <Tabs groupId="azure-tool">
        <TabItem value="portal" label={portalCaption()}>
          <PortalPath portal={fix.portal} />
        </TabItem>
        {fix.az.length > 0 && (
          <TabItem value="cli" label="Azure CLI">
            <CodeBlock language="bash">{fix.az.join('\n')}</CodeBlock>
          </TabItem>
        )}
        {fix.powershell.length > 0 && status === 'fail' && (
          <TabItem value="powershell" label="PowerShell">
            <CodeBlock language="powershell">{fix.powershell.join('\n')}</CodeBlock>
          </TabItem>
        )}
      </Tabs>
      {fix.az.length > 0 && status === 'fail' && <KeyRightNote fix={fix} />}
    </div>
  );
}

/** Commands on keys go to the vault itself, which has other rights and a firewall. */
function KeyRightNote({ fix }: { fix: Fix }): ReactNode {
  if (!fix.az.some((command) => command.startsWith('az keyvault key '))) return null;
  return (
    <p className={styles.note}>
      {translate({
        id: 'fix.keyRight',
        message:
          'These commands need a role for keys, such as Key Vault Crypto Officer, and the firewall of the vault applies to them.',
        description: 'Stands under commands that change a key',
      })}
    </p>
  );
}
