import { translate } from '@docusaurus/Translate';
import type { MouseEvent, ReactNode } from 'react';
import type { Product } from '../../readiness';
import { writeDeviceText } from '../deviceText/deviceText';
import styles from './styles.module.css';
import { applicationName, collectedName, keyIdentifierName, modeName } from '../setUp/names';

/** Forgets everything about one set-up, also in the storage of the browser. */
export default function ClearButton({ product }: { product: Product }): ReactNode {
  const clear = (event: MouseEvent<HTMLButtonElement>): void => {
    for (const name of [
      collectedName(product),
      modeName(product),
      applicationName(product),
      keyIdentifierName(product),
    ]) {
      writeDeviceText(name, '');
    }
    // The button is about to disappear: the focus goes to where the reader begins again.
    event.currentTarget.closest('section')?.querySelector<HTMLElement>('input[type=text], textarea')?.focus();
  };
  return (
    <p className={styles.clear}>
      <button type="button" className="button button--secondary button--sm" onClick={clear}>
        {translate({
          id: 'check.clear',
          message: 'Clear, also from this device',
          description: 'Button that empties the field and the storage of the browser',
        })}
      </button>
    </p>
  );
}
