import type { ErrorCode } from './ErrorMatch';

/** The checks of the readiness report, named here as well because this room may not look up to that one. */
export type RelatedCheck =
  | 'identifier.form'
  | 'tenant.match'
  | 'reader.role'
  | 'app.present'
  | 'app.enabled'
  | 'vault.found'
  | 'vault.tier'
  | 'vault.soft-delete'
  | 'vault.purge-protection'
  | 'vault.permission-model'
  | 'vault.network'
  | 'vault.dedicated'
  | 'grant.key-access'
  | 'grant.least-privilege'
  | 'key.found'
  | 'key.enabled'
  | 'key.dates'
  | 'key.type'
  | 'key.size'
  | 'key.operations'
  | 'key.rotation';

const checks: Partial<Record<ErrorCode, RelatedCheck>> = {
  'error/forbidden-by-rbac': 'grant.key-access',
  'error/access-denied': 'vault.permission-model',
  'error/forbidden-by-firewall': 'vault.network',
  'error/forbidden-by-connection': 'vault.network',
  'error/key-disabled': 'key.enabled',
  'error/key-outside-dates': 'key.dates',
  'error/key-operation-forbidden': 'key.operations',
  'error/key-not-found': 'key.found',
  'error/deleted-but-recoverable': 'key.found',
  'error/host-not-resolved': 'vault.found',
  'error/token-issuer-wrong': 'tenant.match',
  'error/resource-not-found': 'vault.found',
  'error/resource-group-not-found': 'vault.found',
  'error/subscription-not-found': 'tenant.match',
  'error/subscription-not-registered': 'vault.found',
  'error/token-tenant-wrong': 'tenant.match',
  'error/principal-not-found': 'app.present',
  'error/principal-is-application': 'app.present',
  'error/role-assignment-exists': 'grant.key-access',
  'error/role-assignment-not-updatable': 'grant.key-access',
  'error/role-definition-missing': 'grant.key-access',
  'error/vault-not-found': 'vault.found',
  'error/vault-name-held': 'vault.found',
  'error/vault-name-taken': 'vault.found',
  'error/purge-protection-permanent': 'vault.purge-protection',
  'error/graph-request-denied': 'app.present',
  'error/graph-resource-not-found': 'app.present',
  'error/consent-missing': 'app.present',
  'error/consent-declined': 'app.present',
  'error/admin-approval-needed': 'reader.role',
  'error/admin-approval-requested': 'reader.role',
  'error/account-not-in-tenant': 'tenant.match',
  'error/app-not-in-tenant': 'app.present',
  'error/app-disabled': 'app.enabled',
  'error/tenant-wrong': 'tenant.match',
  'error/az-subscription-unknown': 'tenant.match',
  'error/az-principal-unknown': 'app.present',
  'error/az-graph-query-failed': 'app.present',
  'error/adobe-key-access-failure': 'vault.network',
  'error/store-token-failed': 'app.enabled',
  'error/store-permission-lost': 'grant.key-access',
  'error/store-key-unavailable': 'key.found',
  'error/store-vault-unreachable': 'vault.found',
  'error/store-key-uri-invalid': 'identifier.form',
  'error/store-tenant-differs': 'tenant.match',
  'error/store-key-vault-refused': 'grant.key-access',
  'error/store-vault-not-recoverable': 'vault.purge-protection',
  'error/store-key-unsupported': 'key.size',
};

/** The check that looks at the same thing; `null` where none does. */
export const relatedCheck = (code: ErrorCode): RelatedCheck | null => checks[code] ?? null;
