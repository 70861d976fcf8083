import { translate } from '@docusaurus/Translate';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import { memo, type ReactNode } from 'react';
import type { KeyIdentifier } from '../../key-identifier';
import { sameData } from '../sameData';
import { missingWords } from './missingWords';
import Script from './Script';
import styles from './styles.module.css';

interface Props {
  readonly identifier: KeyIdentifier | null;
  readonly appId: string | null;
}

/** The read-only script to run where `az` is signed in, filled in for one key and one application. */
function CollectorScript({ identifier, appId }: Props): ReactNode {
  if (identifier === null || appId === null) {
    return <p className={styles.missing}>{missingWords(identifier === null, appId === null)}</p>;
  }
  return (
    <div className={styles.collector} data-pagefind-ignore>
      <p>
        {translate({
          id: 'collector.what',
          message:
            'The script only reads, and changes nothing in Azure. It prints one JSON object: paste that into the check.',
          description: 'Stands above a script that the reader runs in bash or PowerShell',
        })}
      </p>
      <Tabs groupId="shell">
        {/* Names of products: the same in every language. */}
        <TabItem value="bash" label="Bash" default>
          <Script shell="bash" file="collect-cmk.sh" asked={{ identifier, appId }} />
        </TabItem>
        <TabItem value="powershell" label="PowerShell 7">
          <Script shell="powershell" file="collect-cmk.ps1" asked={{ identifier, appId }} />
        </TabItem>
      </Tabs>
    </div>
  );
}

// Hundreds of lines in colour: drawn again for another key or application only.
export default memo(CollectorScript, sameData);
