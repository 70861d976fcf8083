import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { guidPattern } from '../../key-identifier';
import { presetAppId, type Product } from '../../readiness';
import CopyValue from '../CopyValue';
import type { ApplicationText } from '../setUp/useSetUp';
import TextField from '../TextField';
import styles from './styles.module.css';

/** The id of Adobe's application: known for Customer Journey Analytics, asked for Experience Platform. */
export default function ApplicationField({
  product,
  text,
  appId,
  write,
}: ApplicationText & { readonly product: Product }): ReactNode {
  const preset = presetAppId[product];
  const label = translate({
    id: 'setUp.application',
    message: 'Application ID of Adobe',
    description: 'Label of a field, or of a value that is already known',
  });
  if (preset !== null) {
    return (
      <div className={styles.preset}>
        <span className={styles.label}>{label}</span>
        <CopyValue value={preset} />
      </div>
    );
  }
  return (
    <TextField
      label={label}
      value={text}
      onChange={(next) => write(next, guidPattern.test(next.trim()))}
      problem={text.trim() === '' ? null : problemOf(appId)}
      placeholder="00000000-0000-0000-0000-000000000000"
    />
  );
}

/** The id of the other product is a GUID like any other, and the one mistake that would check the wrong application. */
function problemOf(appId: string | null): string | null {
  if (appId === null) {
    return translate({
      id: 'setUp.applicationNotGuid',
      message:
        'This is not an application ID. Expected 32 digits and letters from a to f in five groups, as Experience Platform shows it.',
      description: 'Problem with the application id that was entered',
    });
  }
  return Object.values(presetAppId).includes(appId)
    ? translate({
        id: 'setUp.applicationOfOther',
        message:
          'This is the application of Customer Journey Analytics. Experience Platform has another one for each organization and shows you yours.',
        description: 'Problem with the application id that was entered for Experience Platform',
      })
    : null;
}
