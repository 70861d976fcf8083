import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Resource } from '../../../azure/AccessTokens';
import type { Session } from '../../../azure/signIn';
import type { Permission } from '../../../azure/signIn/SessionState';
import { colon } from '../../../messages/colon';
import StatusIcon, { type Status } from '../../StatusIcon';
import styles from '../styles.module.css';
import { useSessionState } from './session';

const icons: Readonly<Record<Permission, Status>> = {
  unasked: 'info',
  granted: 'good',
  'needs-window': 'info',
  refused: 'warning',
};

/** The two permissions after the sign-in, each with its own button: refusing one leaves the other. */
export default function Permissions({ session }: { readonly session: Session }): ReactNode {
  const { permissions, waitingFor } = useSessionState(session);
  return (
    <ul className={styles.permissions}>
      {(['resource-manager', 'graph'] as const).map((resource) => {
        const permission = permissions[resource];
        const canAsk = permission === 'needs-window' || permission === 'refused';
        return (
          <li key={resource} data-permission={resource} data-state={permission}>
            <StatusIcon status={icons[permission]} />
            <div>
              <p>
                <strong>
                  {resourceName(resource)}
                  {colon()}
                </strong>{' '}
                {permissionWord(permission)}
              </p>
              {canAsk && <p>{whyWords(resource)}</p>}
              {canAsk && waitingFor !== resource && (
                <button
                  type="button"
                  className="button button--primary button--sm"
                  onClick={() => void session.open(resource, 'popup')}>
                  {allowLabel(resource)}
                </button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Names of Microsoft, the same in every language. */
const resourceName = (resource: Resource): string =>
  resource === 'graph' ? 'Microsoft Graph' : 'Azure Resource Manager';

function permissionWord(permission: Permission): string {
  switch (permission) {
    case 'unasked':
      return translate({
        id: 'live.permission.unasked',
        message: 'being asked for',
        description: 'State of a permission, after its name and a colon',
      });
    case 'granted':
      return translate({
        id: 'live.permission.granted',
        message: 'may be read',
        description: 'State of a permission, after its name and a colon',
      });
    case 'needs-window':
      return translate({
        id: 'live.permission.needsWindow',
        message: 'needs your consent',
        description: 'State of a permission, after its name and a colon',
      });
    case 'refused':
      return translate({
        id: 'live.permission.refused',
        message: 'not allowed',
        description: 'State of a permission, after its name and a colon',
      });
  }
}

const whyWords = (resource: Resource): string =>
  resource === 'graph'
    ? translate({
        id: 'live.permission.graph',
        message:
          'It tells whether the application of Adobe is there and enabled, and which directory roles you have. An administrator has to consent.',
        description: 'Why a permission is asked for',
      })
    : translate({
        id: 'live.permission.resourceManager',
        message:
          'It tells about the vault, the key and who has access. The permission covers all that you may do in Azure; this page only reads.',
        description: 'Why a permission is asked for',
      });

const allowLabel = (resource: Resource): string =>
  resource === 'graph'
    ? translate({
        id: 'live.allow.graph',
        message: 'Allow reading with Microsoft Graph',
        description: 'Button: opens the window of Microsoft in which the reader consents',
      })
    : translate({
        id: 'live.allow.resourceManager',
        message: 'Allow reading with Azure Resource Manager',
        description: 'Button: opens the window of Microsoft in which the reader consents',
      });
