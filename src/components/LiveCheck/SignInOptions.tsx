import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { isClientId, isTenant } from '../../azure/settings/readerSettings';
import TextField from '../TextField';
import styles from './styles.module.css';
import { useSiteSettings } from './useSiteSettings';
import { useWishes } from './useWishes';

/** For guests, and for organizations that sign in with a registration of their own. */
export default function SignInOptions(): ReactNode {
  const { clientId, isMemoryOnly, tenant, writeClientId, writeMemoryOnly, writeTenant } = useWishes();
  const site = useSiteSettings();
  const needsClientId = site.kind === 'azure' && site.clientId === null;
  return (
    <details className={styles.details} open={needsClientId || undefined}>
      <summary>
        {translate({
          id: 'live.options.caption',
          message: 'Other tenant, own application, shared computer',
          description: 'Opens the options of the sign-in',
        })}
      </summary>
      <div className={styles.options}>
        <TextField
          label={translate({
            id: 'live.options.tenant',
            message: 'Tenant: its ID or domain. Leave it empty for your own.',
            description: 'Label of a field',
          })}
          value={tenant}
          onChange={writeTenant}
          problem={tenant.trim() === '' || isTenant(tenant) ? null : tenantProblem()}
          placeholder="contoso.onmicrosoft.com"
        />
        {site.kind === 'azure' && (
          <TextField
            label={translate({
              id: 'live.options.clientId',
              message: 'Application (client) ID of a registration of your own organization',
              description: 'Label of a field',
            })}
            value={clientId}
            onChange={writeClientId}
            problem={clientId.trim() === '' || isClientId(clientId) ? null : clientIdProblem()}
            placeholder="00000000-0000-0000-0000-000000000000"
          />
        )}
        <label>
          <input
            type="checkbox"
            checked={isMemoryOnly}
            onChange={(event) => writeMemoryOnly(event.target.checked)}
          />{' '}
          {translate({
            id: 'live.options.memoryOnly',
            message: 'Keep the sign-in in memory only. It ends when the page is loaded again.',
            description: 'Switch: tokens are not written to the storage of the browser',
          })}
        </label>
      </div>
    </details>
  );
}

const tenantProblem = (): string =>
  translate({
    id: 'live.options.tenantProblem',
    message:
      'This is neither the ID nor a domain of a tenant. Expected a GUID, or a domain such as contoso.onmicrosoft.com.',
    description: 'Problem with the tenant that was entered',
  });

const clientIdProblem = (): string =>
  translate({
    id: 'live.options.clientIdProblem',
    message:
      'This is not an application (client) ID. Expected 32 digits and letters from a to f in five groups.',
    description: 'Problem with the client id that was entered',
  });
