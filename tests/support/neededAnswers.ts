import type { CheckName } from '../../src/readiness';
import type { Damage } from './damages';

const application = 'servicePrincipal.body.value.0';
const vault = 'vault.body.properties';
const rules = `${vault}.networkAcls`;
const key = 'key.body.properties';
const assignment = 'roleAssignments.body.value.0.properties';

/** What each required check reads in the clean set-up. When one of these cannot be read, the check may not pass. */
const neededBy: Partial<Readonly<Record<CheckName, readonly string[]>>> = {
  'identifier.form': ['keyUri'],
  'tenant.match': ['keyUri', 'account.tenantId', 'account.cloud', `${vault}.tenantId`],
  'app.present': ['appId', `${application}.id`, `${application}.appId`],
  'app.enabled': [`${application}.accountEnabled`, `${application}.disabledByMicrosoftStatus`],
  'vault.found': ['keyUri', vault],
  'vault.tier': [`${vault}.sku.name`],
  'vault.soft-delete': [`${vault}.enableSoftDelete`],
  'vault.purge-protection': [`${vault}.enablePurgeProtection`],
  'vault.permission-model': [`${vault}.enableRbacAuthorization`],
  'vault.network': [
    `${vault}.publicNetworkAccess`,
    `${rules}.bypass`,
    `${rules}.defaultAction`,
    `${rules}.ipRules.1.value`,
  ],
  'grant.key-access': [
    'keyUri',
    'vault.body.id',
    `${application}.id`,
    `${vault}.enableRbacAuthorization`,
    `${assignment}.roleDefinitionId`,
    `${assignment}.principalId`,
    `${assignment}.scope`,
    'denyAssignments.body.value',
  ],
  'key.found': ['keyUri', 'key.body'],
  'key.enabled': [`${key}.attributes.enabled`],
  'key.dates': [`${key}.attributes.nbf`, `${key}.attributes.exp`],
  'key.type': [`${key}.kty`],
  'key.size': [`${key}.keySize`],
  'key.operations': [`${key}.keyOps`],
};

/** Fields that Azure leaves out on purpose, and what the check then makes of it. */
const mayBeLeftOut: Partial<Readonly<Record<CheckName, RegExp>>> = {
  // Purge protection cannot be on without it.
  'vault.soft-delete': /\.enableSoftDelete$/,
  // No rules, and public access.
  'vault.network': /\.(?:networkAcls|publicNetworkAccess)$/,
  // No limit.
  'key.dates': /\.(?:nbf|exp)$/,
  // Not disabled, or not asked for.
  'app.enabled': /\.disabledByMicrosoftStatus$/,
};
/** The key's own word stands in for a vault that cannot be read. */
const hasWitness = ['vault.soft-delete', 'vault.purge-protection'];

const takesAway: readonly Damage['kind'][] = ['remove', 'null', 'retype', 'cut'];

/** Whether a check must not pass any more after a damage to the clean set-up. */
export function mayNotPass(check: CheckName, { kind, path }: Damage, ofPreset: boolean): boolean {
  if (!takesAway.includes(kind)) return false;
  const needed = neededBy[check] ?? [];
  if (hasWitness.includes(check) && !needed.includes(path)) return false;
  const isOmission = kind === 'remove' || kind === 'null';
  if (isOmission && mayBeLeftOut[check]?.test(path) === true) return false;
  // The application of Customer Journey Analytics is known without being told.
  if (ofPreset && path === 'appId') return false;
  return needed.some((place) => place === path || place.startsWith(`${path}.`));
}
