import type { ErrorCode } from './ErrorMatch';

const tenant = '00000000-0000-0000-0000-0000000000a1';
const otherTenant = '00000000-0000-0000-0000-0000000000a2';
const objectId = '00000000-0000-0000-0000-0000000000b1';
const appId = '00000000-0000-0000-0000-0000000000c1';
const requestId = '00000000-0000-0000-0000-0000000000d1';
const subscription = '00000000-0000-0000-0000-000000000001';
const vaultId = `/subscriptions/${subscription}/resourceGroups/contoso-cmk/providers/Microsoft.KeyVault/vaults/contoso-cmk`;
const caller = `Caller: appid=${appId};oid=${objectId};iss=https://sts.windows.net/${tenant}/`;
const vault = 'Vault: contoso-cmk;location=westeurope';
const inner = (code: string): string => `Inner error: {\n    "code": "${code}"\n}`;
const body = (code: string, message: string): string => JSON.stringify({ error: { code, message } });
const signIn = (number: string, message: string): string =>
  `${number}: ${message} Trace ID: ${requestId} Correlation ID: ${requestId}`;
const revoked = (reason: string): string =>
  `Access to your account is currently revoked because ${reason}; for more details about this error please visit the troubleshooting guide.`;

/** A text for each code that is explained by it: the examples of the reference page, and what its tests run on. */
export const errorExamples: Readonly<Record<ErrorCode, string>> = {
  'error/forbidden-by-rbac': `(Forbidden) Caller is not authorized to perform action on resource.\n${caller}\nAction: 'Microsoft.KeyVault/vaults/keys/wrap/action'\nResource: '${vaultId}/keys/adobe-cmk'\nAssignment: (not found)\nDenyAssignmentId: null\nDecisionReason: 'DeniedWithNoValidRBAC'\n${vault}\nCode: Forbidden\n${inner('ForbiddenByRbac')}`,
  'error/access-denied': `(Forbidden) The user, group or application 'appid=${appId};oid=${objectId};iss=https://sts.windows.net/${tenant}/' does not have keys get permission on key vault 'contoso-cmk;location=westeurope'.\nCode: Forbidden\n${inner('AccessDenied')}`,
  'error/forbidden-by-firewall': `(Forbidden) Client address is not authorized and caller is not a trusted service.\nClient address: 203.0.113.7\n${caller}\n${vault}\nCode: Forbidden\n${inner('ForbiddenByFirewall')}`,
  'error/forbidden-by-connection': `(Forbidden) Public network access is disabled and request is not from a trusted service nor via an approved private link.\n${caller}\n${vault}\nCode: Forbidden\n${inner('ForbiddenByConnection')}`,
  'error/forbidden': 'Operation returned an invalid status code (Forbidden)',
  'error/key-disabled': `(Forbidden) Operation wrapKey is not allowed on a disabled key.\nCode: Forbidden\n${inner('KeyDisabled')}`,
  'error/key-outside-dates': 'Operation wrapKey is not allowed on an expired key.',
  'error/key-operation-forbidden': `(Forbidden) Operation wrapKey is not permitted on this key.\nCode: Forbidden\n${inner('KeyOperationForbidden')}`,
  'error/key-not-found':
    '(KeyNotFound) A key with (name/id) adobe-cmk was not found in this key vault.\nCode: KeyNotFound',
  'error/deleted-but-recoverable': `(Conflict) Key adobe-cmk is currently in a deleted but recoverable state, and its name cannot be reused.\nCode: Conflict\n${inner('ObjectIsDeletedButRecoverable')}`,
  'error/host-not-resolved':
    "HTTPSConnectionPool(host='contoso-cmk.vault.azure.net', port=443): Failed to establish a new connection: [Errno -2] Name or service not known",
  'error/bad-parameter': body('BadParameter', 'The request URI contains an invalid name: adobe_cmk'),
  'error/token-issuer-wrong': `(Unauthorized) AKV10032: Invalid issuer. Expected one of https://sts.windows.net/${tenant}/, found https://sts.windows.net/${otherTenant}/.`,
  'error/token-missing': body('Unauthorized', 'AKV10000: Request is missing a Bearer or PoP token.'),
  'error/authorization-failed': body(
    'AuthorizationFailed',
    `The client 'admin@contoso.com' with object id '${objectId}' does not have authorization to perform action 'Microsoft.KeyVault/vaults/read' over scope '${vaultId}' or the scope is invalid.`,
  ),
  'error/resource-not-found': body(
    'ResourceNotFound',
    "The Resource 'Microsoft.KeyVault/vaults/contoso-cmk' under resource group 'contoso-cmk' was not found.",
  ),
  'error/resource-group-not-found':
    "(ResourceGroupNotFound) Resource group 'contoso-cmk' could not be found.",
  'error/subscription-not-found': `(SubscriptionNotFound) The subscription '${subscription}' could not be found.`,
  'error/subscription-not-registered':
    "(MissingSubscriptionRegistration) The subscription is not registered to use namespace 'Microsoft.KeyVault'.",
  'error/subscription-read-only': `(ReadOnlyDisabledSubscription) The subscription '${subscription}' is disabled and therefore marked as read only.`,
  'error/token-tenant-wrong': body(
    'InvalidAuthenticationTokenTenant',
    `The access token is from the wrong issuer 'https://sts.windows.net/${otherTenant}/'. It must match the tenant 'https://sts.windows.net/${tenant}/' associated with this subscription.`,
  ),
  'error/disallowed-by-policy':
    "(RequestDisallowedByPolicy) Resource 'contoso-cmk' was disallowed by policy.",
  'error/scope-locked': `(ScopeLocked) The scope '${vaultId}' cannot perform write operation because following scope(s) are locked: '${vaultId}'.`,
  'error/principal-not-found': `(PrincipalNotFound) Principal ${objectId.replaceAll('-', '')} does not exist in the directory ${tenant}.`,
  'error/principal-is-application':
    'Principals of type Application cannot validly be used in role assignments.',
  'error/role-assignment-exists': '(RoleAssignmentExists) The role assignment already exists.',
  'error/role-assignment-not-updatable':
    '(RoleAssignmentUpdateNotPermitted) Tenant ID, application ID, principal ID, and scope are not allowed to be updated.',
  'error/role-definition-missing': `(RoleDefinitionDoesNotExist) The specified role definition with ID '${appId}' does not exist.`,
  'error/vault-not-found': "(VaultNotFound) The vault 'contoso-cmk' was not found.",
  'error/vault-name-not-valid': "(VaultNameNotValid) The vault name '1-contoso' is invalid.",
  'error/vault-name-taken': "(VaultAlreadyExists) The vault name 'contoso-cmk' is already in use.",
  'error/vault-name-held':
    '(ConflictError) A vault with the same name already exists in deleted state. You need to either recover or purge existing key vault.',
  'error/purge-protection-permanent':
    '(BadRequest) The property "enablePurgeProtection" cannot be set to false.',
  'error/server-error': body('InternalServerError', 'An unexpected error occurred.'),
  'error/graph-request-denied': body(
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  ),
  'error/graph-resource-not-found': `Resource '${appId}' does not exist or one of its queried reference-property objects are not present.`,
  'error/graph-bad-request': body('Request_BadRequest', 'Invalid filter clause'),
  'error/consent-missing': signIn(
    'AADSTS65001',
    `The user or administrator has not consented to use the application with ID '${appId}'.`,
  ),
  'error/consent-declined': signIn('AADSTS65004', 'User declined to consent to access the app.'),
  'error/admin-approval-needed': signIn('AADSTS90094', 'An administrator must grant the permission.'),
  'error/admin-approval-requested': signIn('AADSTS90095', 'Admin consent is required.'),
  'error/account-not-in-tenant': signIn(
    'AADSTS50020',
    `User account 'admin@fabrikam.com' does not exist in tenant 'Contoso' and cannot access the application '${appId}' in that tenant.`,
  ),
  'error/app-not-in-tenant': signIn(
    'AADSTS700016',
    `Application with identifier '${appId}' was not found in the directory 'Contoso'.`,
  ),
  'error/app-disabled': signIn('AADSTS7000112', `Application '${appId}' is disabled.`),
  'error/app-not-multitenant': signIn(
    'AADSTS50194',
    `Application '${appId}' is not configured as a multi-tenant application.`,
  ),
  'error/redirect-address-missing': signIn(
    'AADSTS50011',
    `The redirect URI specified in the request does not match those of the application '${appId}'.`,
  ),
  'error/redirect-address-type': signIn(
    'AADSTS9002326',
    'Cross-origin token redemption is permitted only for the Single-Page Application client-type.',
  ),
  'error/conditional-access': signIn(
    'AADSTS53003',
    'Access has been blocked by Conditional Access policies.',
  ),
  'error/multifactor-needed': signIn('AADSTS50076', 'You must use multi-factor authentication.'),
  'error/user-not-assigned': signIn('AADSTS50105', 'The signed in user is not assigned to the application.'),
  'error/session-missing': signIn(
    'AADSTS50058',
    'A silent sign-in request was sent but no user is signed in.',
  ),
  'error/session-expired': signIn('AADSTS700082', 'The refresh token has expired due to inactivity.'),
  'error/resource-not-in-tenant': signIn(
    'AADSTS500011',
    'The resource principal named https://vault.azure.net was not found in the tenant.',
  ),
  'error/tenant-wrong': signIn('AADSTS90002', "Tenant 'contoso' not found."),
  'error/cross-tenant-blocked': signIn('AADSTS500213', 'The cross-tenant access policy does not allow this.'),
  'error/sign-in-loop': signIn('AADSTS50196', 'A client request loop was detected.'),
  'error/token-not-valid': body('ExpiredAuthenticationToken', 'The access token expiry time has passed.'),
  'error/az-sign-in-needed': "ERROR: Please run 'az login' to setup account.",
  'error/az-subscription-unknown':
    "ERROR: The subscription of 'contoso' doesn't exist in cloud 'AzureCloud'.",
  'error/az-not-installed': 'bash: az: command not found',
  'error/az-arguments-unknown': 'ERROR: unrecognized arguments: --assignee-object-id',
  'error/az-command-unknown': "ERROR: 'keyvalt' is misspelled or not recognized by the system.",
  'error/az-principal-unknown': `ERROR: Cannot find user or service principal in graph database for '${appId}'.`,
  'error/az-graph-query-failed': `Failed to query ${appId} by invoking Graph API.`,
  'error/adobe-setup-failed': '{"name": "Contoso", "type": "BYOK_CONFIG", "status": "FAILED"}',
  'error/adobe-key-access-disabled': 'Key access disabled',
  'error/adobe-key-access-failure': 'Key access failure',
  'error/store-token-failed': revoked(
    "the Azure Cosmos DB service is unable to obtain the AAD authentication token for the account's default identity",
  ),
  'error/store-permission-lost': revoked(
    'the current default identity no longer has permission to the associated Key Vault key',
  ),
  'error/store-key-unavailable': revoked('the correspondent key is not found on the specified Key Vault'),
  'error/store-access-revoked': 'Request is blocked due to Customer Managed Key not being accessible.',
  'error/store-vault-unreachable':
    'Database account creation failed. Error: Error contacting the Azure Key Vault resource. Please try again.',
  'error/store-key-uri-invalid': 'Provided KeyVaultKeyUri https://contoso.com/keys/adobe-cmk is Invalid.',
  'error/store-tenant-differs': `The tenant for the new Key Vault ${otherTenant} does not match the one in the old Key Vault ${tenant}.`,
  'error/store-key-vault-refused': 'The operation failed because of authentication issue on the keyvault.',
  'error/store-vault-not-recoverable': '(KeyVaultPolicyError) Keyvault policy recoverable is not set',
  'error/store-key-unsupported': 'The provided key vault uses unsupported RSA Key Size or Key Type.',
  'error/throttled': '(TooManyRequests) The request is being throttled.',
  'error/unknown': JSON.stringify({
    error: {
      code: 'SomethingNew',
      message: 'This has not been seen before.',
      innerError: { 'request-id': requestId },
    },
  }),
  // A header without signature: nothing that would let anybody in.
  'error/secret-material': 'Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGFtcGxlIn0.',
};
