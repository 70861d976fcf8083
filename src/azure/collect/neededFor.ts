import type { AnswerName } from '../../evidence';

/** By check: the answers that decide it. Watching a check reads only these again. */
const needed = {
  'identifier.form': [],
  'tenant.match': ['find', 'vault'],
  'reader.role': ['me', 'servicePrincipal'],
  'app.present': ['servicePrincipal'],
  'app.enabled': ['servicePrincipal'],
  'vault.found': ['find', 'vault', 'deletedVaults', 'nameAvailability'],
  'vault.tier': ['vault'],
  // Where the vault cannot be read, the key's recovery level tells.
  'vault.soft-delete': ['vault', 'key'],
  'vault.purge-protection': ['vault', 'key'],
  'vault.permission-model': ['vault'],
  'vault.network': ['vault'],
  'vault.dedicated': ['vault', 'vaultKeys'],
  'grant.key-access': ['servicePrincipal', 'vault', 'roleAssignments', 'roleDefinitions', 'denyAssignments'],
  'grant.least-privilege': ['servicePrincipal', 'vault', 'roleAssignments', 'roleDefinitions'],
  'key.found': ['vault', 'key', 'keyVersions'],
  'key.enabled': ['key'],
  'key.dates': ['key'],
  'key.type': ['key'],
  'key.size': ['key'],
  'key.operations': ['key'],
  'key.rotation': ['key'],
} as const satisfies Readonly<Record<string, readonly AnswerName[]>>;

export type CheckWithAnswers = keyof typeof needed;

export const neededFor = (check: CheckWithAnswers): readonly AnswerName[] => needed[check];
