/** The checks, in the order in which they are shown and written everywhere. The names are a contract. */
export const checkNames = [
  'identifier.form',
  'tenant.match',
  'reader.role',
  'app.present',
  'app.enabled',
  'vault.found',
  'vault.tier',
  'vault.soft-delete',
  'vault.purge-protection',
  'vault.permission-model',
  'vault.network',
  'vault.dedicated',
  'grant.key-access',
  'grant.least-privilege',
  'key.found',
  'key.enabled',
  'key.dates',
  'key.type',
  'key.size',
  'key.operations',
  'key.rotation',
] as const;

export type CheckName = (typeof checkNames)[number];
