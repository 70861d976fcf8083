import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { judgeKeyIdentifier } from '../../../key-identifier';
import { writeDeviceText } from '../../deviceText/deviceText';
import { pastedKeyIdentifier } from '../../KeyIdentifierCheck/pastedKeyIdentifier';
import styles from './styles.module.css';

interface Props {
  readonly text: string;
  readonly onFollow: () => void;
}

/** The text goes to the check through the device, never through the address bar: see decisions/007. */
export default function KeyIdentifierOffer({ text, onFollow }: Props): ReactNode {
  function handOver(): void {
    const { findings } = judgeKeyIdentifier(text);
    const hasSecret = findings.some(({ code }) => code === 'key-identifier/secret-material');
    writeDeviceText(pastedKeyIdentifier, text, !hasSecret);
    onFollow();
  }

  return (
    <p role="status" className={styles.offer}>
      {translate({
        id: 'search.isKeyIdentifier',
        message: 'This looks like a Key Identifier. It stays on this device.',
        description: 'Shown when a Key Identifier was typed into the search',
      })}{' '}
      <Link to="/" onClick={handOver} data-result="">
        {translate({
          id: 'search.checkKeyIdentifier',
          message: 'Check this Key Identifier',
          description: 'Link to the check on the first page, which then has the text',
        })}
      </Link>
    </p>
  );
}
