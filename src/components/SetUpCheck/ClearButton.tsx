import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Product } from '../../readiness';
import { writeDeviceText } from '../deviceText/deviceText';
import { applicationName, collectedName, keyIdentifierName } from '../setUp/names';

/** Forgets everything about one set-up, also in the storage of the browser. */
export default function ClearButton({ product }: { product: Product }): ReactNode {
  const clear = (): void => {
    for (const name of [collectedName(product), applicationName(product), keyIdentifierName(product)]) {
      writeDeviceText(name, '');
    }
  };
  return (
    <p>
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
