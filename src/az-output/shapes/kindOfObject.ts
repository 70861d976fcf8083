import { isObject, type JsonObject } from '../../evidence/json';

export type ObjectKind =
  | 'vault'
  | 'key'
  | 'data-plane-key'
  | 'data-plane-key-row'
  | 'key-version'
  | 'service-principal'
  | 'role-assignment'
  /** Of a Managed HSM, which keeps its own. */
  | 'local-role-assignment'
  | 'deny-assignment'
  | 'role-definition'
  | 'directory-role'
  | 'deleted-vault'
  | 'name-availability'
  | 'account';

const text = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase() : '');
/** Resource Manager nests the fields under `properties`; the commands of `az` print many of them flat. */
const fieldsOf = (object: JsonObject): JsonObject =>
  isObject(object.properties) ? object.properties : object;

const vaultId = /\/providers\/microsoft\.keyvault\/(?:vaults|managedhsms)\/[^/]+$/;
const keyId = /\/providers\/microsoft\.keyvault\/(?:vaults|managedhsms)\/[^/]+\/keys\/[^/]+$/;
const versionId = /\/keys\/[^/]+\/versions\/[^/]+$/;
const keyAddress = /^https:\/\/[^/]+\/keys\/[^/]+$/;

/** Tells by its shape what Azure describes with an object; null for anything else. */
export function kindOfObject(object: JsonObject): ObjectKind | null {
  return resourceKind(object) ?? authorizationKind(fieldsOf(object)) ?? otherKind(object);
}

function resourceKind(object: JsonObject): ObjectKind | null {
  const id = text(object.id);
  if (id.includes('/deletedvaults/') || id.includes('/deletedmanagedhsms/')) return 'deleted-vault';
  if (!isObject(object.properties)) return null;
  if (vaultId.test(id)) return 'vault';
  if (keyId.test(id)) return 'key';
  return versionId.test(id) ? 'key-version' : null;
}

function authorizationKind(fields: JsonObject): ObjectKind | null {
  if (typeof fields.roleDefinitionId === 'string' && typeof fields.principalId === 'string') {
    // Eligible assignments have the same fields, and are not in force before somebody activates them.
    if ('memberType' in fields || 'status' in fields) return null;
    return text(fields.roleDefinitionId).replace(/^\//, '').startsWith('microsoft.keyvault/providers/')
      ? 'local-role-assignment'
      : 'role-assignment';
  }
  if (!Array.isArray(fields.permissions)) return null;
  if (Array.isArray(fields.principals)) return 'deny-assignment';
  return typeof fields.roleName === 'string' ? 'role-definition' : null;
}

function otherKind(object: JsonObject): ObjectKind | null {
  if (isDeleted(object)) return null;
  if (isObject(object.key) && typeof object.key.kid === 'string') return 'data-plane-key';
  if (keyAddress.test(text(object.kid)) && !('key' in object)) return 'data-plane-key-row';
  if (typeof object.appId === 'string' && isServicePrincipal(object)) return 'service-principal';
  if (typeof object.roleTemplateId === 'string' || text(object['@odata.type']).endsWith('directoryrole')) {
    return 'directory-role';
  }
  if (typeof object.nameAvailable === 'boolean') return 'name-availability';
  const isAccount = typeof object.tenantId === 'string' && isObject(object.user);
  return isAccount && typeof object.environmentName === 'string' ? 'account' : null;
}

/** `az keyvault key delete` and `show-deleted` print the key that is gone with all it had, Graph an application too. */
const isDeleted = (object: JsonObject): boolean =>
  ['recoveryId', 'deletedDate', 'scheduledPurgeDate', 'deletedDateTime'].some(
    (name) => (object[name] ?? null) !== null,
  );

/** The registration of an application has an appId as well, but only a service principal can be disabled. */
const isServicePrincipal = (object: JsonObject): boolean =>
  ['servicePrincipalType', 'servicePrincipalNames', 'accountEnabled', 'appOwnerOrganizationId'].some(
    (name) => object[name] !== undefined,
  ) || text(object['@odata.context']).includes('#serviceprincipals');
