import { translate } from '@docusaurus/Translate';
import { type ReactNode, useEffect, useState } from 'react';
import { listTenants, type TenantName } from '../../../azure';
import type { Session } from '../../../azure/signIn';
import type { SignedIn } from '../../../azure/signIn/SessionState';
import { colon } from '../../../messages/colon';
import type { Report } from '../../../readiness';
import { lastSegment, sameId } from '../../../evidence';
import styles from '../styles.module.css';
import { useSessionState } from './session';
import TenantSwitch from './TenantSwitch';

interface Props {
  readonly session: Session;
  readonly account: SignedIn;
  readonly report: Report | null;
}

/** Who asks, and where: always in sight, because the same vault name can stand for two things in two tenants. */
export default function Who({ account, report, session }: Props): ReactNode {
  const tenants = useTenants(session);
  // What was pasted may be of another tenant than the reader is in.
  const subject = report?.mode === 'live' ? report.subject : null;
  const own = tenants.find(({ tenantId }) => sameId(tenantId, account.tenantId));
  const facts: readonly (readonly [string, string | null])[] = [
    [whoLabels.account(), account.name === '' ? account.username : `${account.name}, ${account.username}`],
    [whoLabels.tenant(), nameOf(own, account.tenantId)],
    [whoLabels.subscription(), subject?.subscriptionId ?? null],
    [whoLabels.vault(), subject?.vaultId ? lastSegment(subject.vaultId) : null],
  ];
  return (
    <div className={styles.who} data-who="">
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>
              {label}
              {colon()}
            </dt>
            <dd translate="no">{value ?? '…'}</dd>
          </div>
        ))}
      </dl>
      <TenantSwitch session={session} account={account} tenants={tenants} report={report} />
      <button
        type="button"
        className="button button--secondary button--sm"
        onClick={() => void session.signOut()}>
        {translate({
          id: 'live.signOut',
          message: 'Sign out',
          description: 'Button: ends the sign-in of this page',
        })}
      </button>
    </div>
  );
}

const nameOf = (tenant: TenantName | undefined, tenantId: string): string =>
  tenant?.displayName ? `${tenant.displayName}, ${tenantId}` : tenantId;

/** Known once Azure Resource Manager may be read. */
function useTenants(session: Session): readonly TenantName[] {
  const [tenants, setTenants] = useState<readonly TenantName[]>([]);
  const isGranted = useSessionState(session).permissions['resource-manager'] === 'granted';
  useEffect(() => {
    if (!isGranted) return undefined;
    const controller = new AbortController();
    listTenants({ hosts: session.settings.hosts, tokens: session.tokens }, controller.signal).then(
      (found) => !controller.signal.aborted && setTenants(found),
      // Without the list nothing is lost but the names and the button to switch.
      () => {},
    );
    return () => controller.abort();
  }, [session, isGranted]);
  return tenants;
}

const whoLabels = {
  account: () =>
    translate({
      id: 'live.who.account',
      message: 'Signed in as',
      description: 'Label before the name of a person',
    }),
  tenant: () =>
    translate({ id: 'live.who.tenant', message: 'Tenant', description: 'Label before the name of a tenant' }),
  subscription: () =>
    translate({
      id: 'live.who.subscription',
      message: 'Subscription',
      description: 'Label before the id of an Azure subscription',
    }),
  vault: () =>
    translate({
      id: 'live.who.vault',
      message: 'Key vault',
      description: 'Label before the name of a vault',
    }),
};
