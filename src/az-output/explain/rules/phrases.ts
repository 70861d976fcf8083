import type { ErrorCode } from '../ErrorMatch';

/** A space stands for any white space, for terminals and mail programs break lines anywhere. */
const words = (source: string): RegExp => new RegExp(source.replaceAll(' ', '\\s{1,8}'), 'g');

/** Texts that give an error away where its code is missing. */
const sources: readonly (readonly [ErrorCode, ...string[]])[] = [
  ['error/forbidden-by-rbac', 'Caller is not authorized to perform action on resource'],
  ['error/access-denied', 'does not have [a-z]{3,20} \\w{2,20} permission on key vault'],
  [
    'error/forbidden-by-firewall',
    '[Cc]lient address is not authorized',
    'Request was not allowed by NSP rules',
  ],
  [
    'error/forbidden-by-connection',
    'Public network access is disabled and request is not from a trusted service',
    'Connection is not an approved private link',
  ],
  ['error/forbidden', '(?<=[("\']|403 |[Cc]ode: )Forbidden\\b', 'Forbidden(?=\\()'],
  ['error/key-disabled', 'not allowed on a disabled key'],
  [
    'error/key-outside-dates',
    'not allowed on an expired key',
    'not allowed on a key that is not yet valid',
    'not allowed on a not yet valid key',
  ],
  ['error/key-operation-forbidden', 'Operation \\w{2,20} is not permitted on this key'],
  ['error/key-not-found', 'A key with \\(name/id\\) [^\\s"]{1,200} was not found'],
  ['error/deleted-but-recoverable', 'is currently in a deleted but recoverable state'],
  [
    'error/host-not-resolved',
    'getaddrinfo (?:ENOTFOUND|EAI_AGAIN|failed)',
    'Name or service not known',
    '[Nn]o such host(?: is known)?\\b',
    'nodename nor servname provided',
    '[Cc]ould not resolve host',
    'Temporary failure in name resolution',
    'NameResolutionError',
    'Failed to resolve (?=[\'"])',
  ],
  ['error/authorization-failed', 'does not have authorization to perform action'],
  [
    'error/resource-not-found',
    "[Rr]esource '[^'\\r\\n]{1,300}'(?: under resource group '[^'\\r\\n]{1,100}')? (?:was )?not found",
  ],
  ['error/resource-group-not-found', "[Rr]esource group '[^'\\r\\n]{1,100}' could not be found"],
  ['error/subscription-not-found', "[Tt]he subscription '[^'\\r\\n]{1,100}' could not be found"],
  ['error/subscription-not-registered', '[Ss]ubscription is not registered to use namespace'],
  ['error/token-tenant-wrong', 'access token is from the wrong issuer'],
  ['error/principal-not-found', 'Principal [0-9a-fA-F-]{32,36} does not exist in the directory'],
  [
    'error/principal-is-application',
    'Principals of type [^\\r\\n]{3,80} cannot validly be used in role assignments',
  ],
  ['error/role-assignment-exists', '[Tt]he role assignment already exists'],
  [
    'error/role-definition-missing',
    "[Rr]ole definition with ID '[^'\\r\\n]{1,100}' does not exist",
    "Role '[^'\\r\\n]{1,100}' doesn.t exist",
  ],
  [
    'error/role-assignment-not-updatable',
    'Tenant ID, application ID, principal ID, and scope are not allowed to be updated',
  ],
  ['error/vault-name-taken', "[Vv]ault name '[^'\\r\\n]{1,100}' is already in use"],
  ['error/vault-name-held', 'vault with the same name already exists in deleted state'],
  ['error/purge-protection-permanent', 'enablePurgeProtection\\\\{0,8}" cannot be set to false'],
  ['error/graph-request-denied', 'Insufficient privileges to complete the operation'],
  ['error/graph-resource-not-found', 'does not exist or one of its queried reference-property objects'],
  [
    'error/az-sign-in-needed',
    'run[:,]? [\'"`]?az login',
    'Interactive authentication is needed',
    'No subscription found',
  ],
  ['error/az-subscription-unknown', 'subscription of [^\\r\\n]{1,120} doesn.t exist in cloud'],
  [
    'error/az-not-installed',
    'az: (?:command )?not found',
    'command not found: az\\b',
    "'az' is not recognized",
  ],
  ['error/az-arguments-unknown', 'unrecognized arguments:'],
  ['error/az-command-unknown', 'is misspelled or not recognized by the system'],
  [
    'error/az-principal-unknown',
    'No matches in graph database for',
    'Cannot find user or service principal in graph database for',
  ],
  ['error/az-graph-query-failed', 'Failed to query [^\\s"]{1,120} by invoking Graph API'],
  ['error/adobe-setup-failed', '(?<=[Ss]tatus\\\\{0,8}["”]?\\s{0,4}[:=]?\\s{0,4}\\\\{0,8}["“]?)FAILED\\b'],
  ['error/adobe-key-access-disabled', '[Kk]ey access disabled', 'Key disablement'],
  ['error/adobe-key-access-failure', '[Kk]ey access failure'],
  ['error/store-token-failed', 'unable to obtain the AAD authentication token'],
  [
    'error/store-permission-lost',
    'default identity no longer has permission to the associated Key Vault key',
  ],
  [
    'error/store-key-unavailable',
    'correspondent (?:Azure Key Vault was|key is) not found',
    'correspondent key is either disabled or expired',
    'Cosmos DB service is unable to wrap or unwrap the key',
    'DNS name specified by the account.s keyvaultkeyuri property could not be resolved',
  ],
  [
    'error/store-access-revoked',
    'Access to your account is currently revoked',
    'blocked due to Customer Managed Key not being accessible',
    'Customer Managed Key in Revoked Status',
  ],
  ['error/store-vault-unreachable', 'Error contacting the Azure Key Vault resource'],
  [
    'error/store-key-uri-invalid',
    'KeyVaultKeyUri [^\\s"]{1,300} is Invalid',
    'key vault key URI does not follow the expected format',
  ],
  ['error/store-tenant-differs', 'tenant for the new Key Vault [0-9a-fA-F-]{32,36} does not match'],
  ['error/store-key-vault-refused', 'authentication issue on the key(?: )?vault'],
  ['error/store-vault-not-recoverable', '[Kk]ey(?: )?vault policy recoverable is not set'],
  ['error/store-key-unsupported', 'unsupported RSA Key Size or Key Type'],
  ['error/throttled', '429 Too Many Requests', '\\bToo [Mm]any [Rr]equests\\b'],
];

export const phrases: readonly { readonly code: ErrorCode; readonly pattern: RegExp }[] = sources.flatMap(
  ([code, ...texts]) => texts.map((text) => ({ code, pattern: words(text) })),
);
