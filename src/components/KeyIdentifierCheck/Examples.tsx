import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

const examples = [
  {
    text: 'https://contoso-cmk-cja.vault.azure.net/keys/adobe-cmk/8f3c1d27a94b4e0f9c5a6b7d8e0f1a2b',
    label: () =>
      translate({
        id: 'check.example.keyIdentifier',
        message: 'A Key Identifier',
        description: 'Button that fills in an example: a right Key Identifier',
      }),
  },
  {
    text: 'https://contoso-cmk-cja.vault.azure.net/',
    label: () =>
      translate({
        id: 'check.example.vault',
        message: 'The address of a vault',
        description: 'Button that fills in an example: a vault URI without a key',
      }),
  },
  {
    text: '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/contoso-cmk/providers/Microsoft.KeyVault/vaults/contoso-cmk-cja/keys/adobe-cmk',
    label: () =>
      translate({
        id: 'check.example.resourceId',
        message: 'A resource ID',
        description: 'Button that fills in an example: the Azure resource id of a key',
      }),
  },
];

/** Stands where the result will be while there is nothing to judge; it keeps the place, so that nothing jumps. */
export default function Examples({ onChoose }: { onChoose: (text: string) => void }): ReactNode {
  return (
    <div className={styles.examples}>
      <span>
        {translate({
          id: 'check.examples',
          message: 'Nothing at hand? Try an example:',
          description: 'Stands before buttons that fill in an example',
        })}
      </span>
      {examples.map(({ text, label }) => (
        <button
          key={text}
          type="button"
          className="button button--secondary button--sm"
          onClick={() => onChoose(text)}>
          {label()}
        </button>
      ))}
    </div>
  );
}
