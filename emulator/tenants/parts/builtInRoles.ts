import type { Tenant } from '../../model/Tenant';
import { roleDefinition } from './roleDefinition';

/** Ids of roles built into Azure, the same in every tenant. */
export const roles = {
  encryptionUser: 'e147488a-f6f5-4113-8e2d-b22465e65bf6',
  keyVaultAdministrator: '00482a5a-887f-4fb3-b363-3b7fe8e74483',
  keyVaultReader: '21090545-7ca7-4776-b22c-e363652d74d2',
  keyVaultContributor: 'f25e0fa2-a7c8-4377-a976-54943a77a395',
  keyVaultSecretsUser: '4633458b-17de-408a-b874-0445c86b69e6',
  keyVaultCertificateUser: 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba',
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  storageBlobDataReader: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1',
  monitoringReader: '43d0d8ad-25c7-4714-9337-8ba259a9fe05',
  logAnalyticsReader: '73c42c96-874c-492b-b04d-ab87d138a893',
} as const;

const vaults = 'Microsoft.KeyVault/vaults';
const blobs = 'Microsoft.Storage/storageAccounts/blobServices';
const logs = 'Microsoft.OperationalInsights/workspaces';
const events = 'Microsoft.EventGrid/eventSubscriptions';

/** What the roles of Key Vault that also show in the portal have in common. */
const inPortal = [
  'Microsoft.Authorization/*/read',
  'Microsoft.Insights/alertRules/*',
  'Microsoft.Resources/deployments/*',
  'Microsoft.Resources/subscriptions/resourceGroups/read',
  'Microsoft.Support/*',
  'Microsoft.KeyVault/checkNameAvailability/read',
  'Microsoft.KeyVault/deletedVaults/read',
  'Microsoft.KeyVault/locations/*/read',
  `${vaults}/*/read`,
  'Microsoft.KeyVault/operations/read',
];
const secrets = [`${vaults}/secrets/getSecret/action`, `${vaults}/secrets/readMetadata/action`];

/** @see https://learn.microsoft.com/azure/role-based-access-control/built-in-roles */
export function builtInRoles(subscription: string): Tenant['roleDefinitions'] {
  const role = (id: string, name: string, permissions: Parameters<typeof roleDefinition>[4]) =>
    roleDefinition(subscription, 'BuiltInRole', id, name, permissions);
  return [
    role(roles.encryptionUser, 'Key Vault Crypto Service Encryption User', {
      actions: [`${events}/write`, `${events}/read`, `${events}/delete`],
      dataActions: [`${vaults}/keys/read`, `${vaults}/keys/wrap/action`, `${vaults}/keys/unwrap/action`],
    }),
    role(roles.keyVaultAdministrator, 'Key Vault Administrator', {
      actions: inPortal,
      dataActions: [`${vaults}/*`],
    }),
    role(roles.keyVaultReader, 'Key Vault Reader', {
      actions: inPortal,
      dataActions: [`${vaults}/*/read`, `${vaults}/secrets/readMetadata/action`],
    }),
    role(roles.keyVaultContributor, 'Key Vault Contributor', {
      actions: [
        'Microsoft.Authorization/*/read',
        'Microsoft.Resources/deployments/*',
        'Microsoft.KeyVault/*',
      ],
      notActions: [
        'Microsoft.KeyVault/locations/deletedVaults/purge/action',
        'Microsoft.KeyVault/hsmPools/*',
        'Microsoft.KeyVault/managedHsms/*',
      ],
    }),
    role(roles.keyVaultSecretsUser, 'Key Vault Secrets User', { dataActions: secrets }),
    role(roles.keyVaultCertificateUser, 'Key Vault Certificate User', {
      dataActions: [`${vaults}/certificates/read`, ...secrets, `${vaults}/keys/read`],
    }),
    role(roles.reader, 'Reader', { actions: ['*/read'] }),
    role(roles.storageBlobDataReader, 'Storage Blob Data Reader', {
      actions: [`${blobs}/containers/read`, `${blobs}/generateUserDelegationKey/action`],
      dataActions: [`${blobs}/containers/blobs/read`],
    }),
    role(roles.monitoringReader, 'Monitoring Reader', {
      actions: ['*/read', `${logs}/search/action`, 'Microsoft.Support/*'],
    }),
    role(roles.logAnalyticsReader, 'Log Analytics Reader', {
      actions: ['*/read', `${logs}/analytics/query/action`, `${logs}/search/action`, 'Microsoft.Support/*'],
      notActions: [`${logs}/sharedKeys/read`],
    }),
  ];
}
