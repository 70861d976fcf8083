import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { TenantName } from '../../../azure';
import type { Session } from '../../../azure/signIn';
import type { SignedIn } from '../../../azure/signIn/SessionState';
import { sameId } from '../../../evidence';
import type { Report } from '../../../readiness';
import StatusIcon from '../../StatusIcon';
import styles from '../styles.module.css';

interface Props {
  readonly session: Session;
  readonly account: SignedIn;
  readonly tenants: readonly TenantName[];
  readonly report: Report | null;
}

/** Another tenant with one click; called out when the vault is known to be there, or not to be here. */
export default function TenantSwitch({ account, report, session, tenants }: Props): ReactNode {
  const others = tenants.filter(({ tenantId }) => !sameId(tenantId, account.tenantId));
  if (others.length === 0) return null;
  const wanted = vaultTenantIn(report);
  const isElsewhere = wanted !== null && !sameId(wanted, account.tenantId);
  const first = others.filter(({ tenantId }) => wanted !== null && sameId(tenantId, wanted));
  const isMissing = missing.some((code) => report?.findings.some((finding) => finding.code === code));
  return (
    <div data-tenants={isElsewhere || isMissing ? 'elsewhere' : 'here'}>
      {(isElsewhere || isMissing) && (
        <p className={styles.note}>
          <StatusIcon status="warning" />
          <span>{isElsewhere ? elsewhereWords() : missingWords()}</span>
        </p>
      )}
      <div className={styles.buttons}>
        {(first.length > 0 ? first : others).map((tenant) => (
          <button
            key={tenant.tenantId}
            type="button"
            className="button button--secondary button--sm"
            onClick={() => void session.switchTenant(tenant.tenantId)}>
            {switchLabel(tenant.displayName || tenant.defaultDomain || tenant.tenantId)}
          </button>
        ))}
      </div>
    </div>
  );
}

const missing = ['vault.found/not-visible', 'vault.found/not-found', 'vault.found/name-taken'] as const;

function vaultTenantIn(report: Report | null): string | null {
  const finding = report?.findings.find(({ check }) => check === 'tenant.match');
  return finding?.code === 'tenant.match/vault-elsewhere' ||
    finding?.code === 'tenant.match/subscription-moved'
    ? finding.params.vaultTenantId
    : null;
}

const elsewhereWords = (): string =>
  translate({
    id: 'live.tenant.elsewhere',
    message: 'The vault belongs to another tenant than the one you are signed in to.',
    description: 'Warning; buttons to switch follow',
  });

const missingWords = (): string =>
  translate({
    id: 'live.tenant.missing',
    message: 'The vault was not found in this tenant. You also belong to others.',
    description: 'Warning; buttons to switch follow',
  });

const switchLabel = (tenant: string): string =>
  translate(
    {
      id: 'live.tenant.switch',
      message: 'Switch to {tenant}',
      description: 'Button: asks in another tenant. {tenant}: its name',
    },
    { tenant },
  );
