import { apiVersions } from '../apiVersions';
import type { ResourceType } from '../ArmRequest';
import { enterSubscription } from '../enterSubscription';
import { resourceNotFound } from '../errors';
import { findKey, findVault } from '../findInSubscription';
import type { Body } from '../../model/Tenant';
import { page } from '../page';
import { isSame } from '../ResourcePath';
import type { Collection } from './vaults';

export function keysOf(collection: Collection): ResourceType {
  const name = `Microsoft.KeyVault/${collection}/keys`;
  return {
    name,
    apiVersions: apiVersions.keyVault,
    get: (request) => findKey(enterSubscription(request, `${name}/read`), request.path).resource,
    list: (request) => {
      const vault = findVault(enterSubscription(request, `${name}/read`), request.path);
      return page(
        request,
        vault.keys.map(({ resource }) => listed(resource, ['attributes', 'keyUri'])),
      );
    },
  };
}

export function versionsOf(collection: Collection): ResourceType {
  const name = `Microsoft.KeyVault/${collection}/keys/versions`;
  return {
    name,
    apiVersions: apiVersions.keyVault,
    get: (request) => {
      const key = findKey(enterSubscription(request, `${name}/read`), request.path);
      const version = key.versions.find((one) => isSame(String(one.name), request.path.names[2] ?? ''));
      if (version === undefined) throw resourceNotFound(request.path);
      return version;
    },
    list: (request) => {
      const key = findKey(enterSubscription(request, `${name}/read`), request.path);
      return page(
        request,
        key.versions.map((version) => listed(version, ['attributes', 'keyUri', 'keyUriWithVersion'])),
      );
    },
  };
}

/** Lists leave out the type, the size and the operations of keys: only a single key has them. */
function listed(resource: Body, names: readonly string[]): Body {
  const properties = Object.entries(resource.properties as Body).filter(([name]) => names.includes(name));
  return { ...resource, properties: Object.fromEntries(properties) };
}
