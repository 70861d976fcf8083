import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { EvidenceItem } from '../../readiness';
import styles from './styles.module.css';

/** What was looked at: which answer, which field, which value. */
export default function EvidenceTable({ items }: { items: readonly EvidenceItem[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <details className={styles.evidence}>
      <summary>
        {translate({
          id: 'evidence.caption',
          message: 'What was seen',
          description: 'Opens the fields and values that a check looked at',
        })}
      </summary>
      <dl translate="no">
        {items.map(({ path, source, value }, index) => (
          <div key={index}>
            <dt>
              <code>{path === '' ? source : `${source}: ${path}`}</code>
            </dt>
            <dd>
              <code>{typeof value === 'string' ? value : JSON.stringify(value)}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
