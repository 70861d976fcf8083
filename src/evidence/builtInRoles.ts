import type { Permissions } from './Evidence';

export interface Role {
  readonly name: string;
  readonly permissions: readonly Permissions[];
}

export const encryptionUserRoleId = 'e147488a-f6f5-4113-8e2d-b22465e65bf6';
export const managedHsmEncryptionUserRoleId = '33413926-3206-4cdd-b39a-83574fe37a17';

const keys = 'Microsoft.KeyVault/vaults/keys/';
const secrets = 'Microsoft.KeyVault/vaults/secrets/';
const certificates = 'Microsoft.KeyVault/vaults/certificates/';
const readOnly = ['Microsoft.Authorization/*/read', 'Microsoft.KeyVault/vaults/*/read'];

const role = (name: string, dataActions: readonly string[], actions: readonly string[] = []): Role => ({
  name,
  permissions: [{ actions, notActions: [], dataActions, notDataActions: [] }],
});

/**
 * Roles built into Azure that are met on vaults, so that they need not be looked up. Control-plane actions are shortened
 * to what tells a role that only reads from one that changes things.
 * @see https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/security
 */
export const builtInRoles: Readonly<Record<string, Role>> = {
  [encryptionUserRoleId]: role(
    'Key Vault Crypto Service Encryption User',
    [`${keys}read`, `${keys}wrap/action`, `${keys}unwrap/action`],
    ['Microsoft.EventGrid/eventSubscriptions/*'],
  ),
  '12338af0-0e69-4776-bea7-57ae8d297424': role('Key Vault Crypto User', [
    `${keys}read`,
    `${keys}update/action`,
    `${keys}backup/action`,
    `${keys}encrypt/action`,
    `${keys}decrypt/action`,
    `${keys}wrap/action`,
    `${keys}unwrap/action`,
    `${keys}sign/action`,
    `${keys}verify/action`,
  ]),
  '14b46e9e-c2b7-41b4-b07b-48a6ebf60603': role(
    'Key Vault Crypto Officer',
    [`${keys}*`, 'Microsoft.KeyVault/vaults/keyrotationpolicies/*'],
    readOnly,
  ),
  '00482a5a-887f-4fb3-b363-3b7fe8e74483': role(
    'Key Vault Administrator',
    ['Microsoft.KeyVault/vaults/*'],
    readOnly,
  ),
  '21090545-7ca7-4776-b22c-e363652d74d2': role(
    'Key Vault Reader',
    ['Microsoft.KeyVault/vaults/*/read', `${secrets}readMetadata/action`],
    readOnly,
  ),
  '08bbd89e-9f13-488c-ac41-acfcb10c90ab': role('Key Vault Crypto Service Release User', [
    `${keys}release/action`,
  ]),
  'f25e0fa2-a7c8-4377-a976-54943a77a395': role('Key Vault Contributor', [], ['Microsoft.KeyVault/*']),
  '4633458b-17de-408a-b874-0445c86b69e6': role('Key Vault Secrets User', [
    `${secrets}getSecret/action`,
    `${secrets}readMetadata/action`,
  ]),
  'b86a8fe4-44ce-4948-aee5-eccb2c155cd7': role('Key Vault Secrets Officer', [`${secrets}*`], readOnly),
  'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba': role('Key Vault Certificate User', [
    `${certificates}read`,
    `${keys}read`,
    `${secrets}getSecret/action`,
    `${secrets}readMetadata/action`,
  ]),
  'a4417e6f-fecd-4de8-b567-7b0420556985': role(
    'Key Vault Certificates Officer',
    [`${certificates}*`, 'Microsoft.KeyVault/vaults/certificatecas/*'],
    readOnly,
  ),
  'a68e7c17-0ab2-4c09-9a58-125dae29748c': role(
    'Key Vault Purge Operator',
    [],
    ['Microsoft.KeyVault/locations/deletedVaults/purge/action'],
  ),
  '8b54135c-b56d-4d72-a534-26097cfdc8d8': role(
    'Key Vault Data Access Administrator',
    [],
    ['Microsoft.Authorization/roleAssignments/write', 'Microsoft.Authorization/roleAssignments/delete'],
  ),
  '8e3af657-a8ff-443c-a75c-2fe8c4bcb635': role('Owner', [], ['*']),
  'b24988ac-6180-42a0-ab88-20f7382dd24c': role('Contributor', [], ['*']),
  'acdd72a7-3385-48ef-bd42-f606fba81ae7': role('Reader', [], ['*/read']),
  '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9': role(
    'User Access Administrator',
    [],
    ['*/read', 'Microsoft.Authorization/*'],
  ),
  'f58310d9-a9f6-439a-9e8d-f62e7b41a168': role(
    'Role Based Access Control Administrator',
    [],
    ['*/read', 'Microsoft.Authorization/roleAssignments/write'],
  ),
};

/**
 * Local roles of a Managed HSM, in the words of a vault: they allow the same operations under other names.
 * @see https://learn.microsoft.com/azure/key-vault/managed-hsm/built-in-roles
 */
export const managedHsmRoles: Readonly<Record<string, Role>> = {
  [managedHsmEncryptionUserRoleId]: role('Managed HSM Crypto Service Encryption User', [
    `${keys}read`,
    `${keys}wrap/action`,
    `${keys}unwrap/action`,
  ]),
};
