import type { Body, Key } from '../../model/Tenant';
import { bodyIn, changed } from './body';
import { names, type Place } from './Place';
import { daysFrom, unixSeconds } from './time';

/** Versions of keys are 32 hexadecimal digits. */
export const currentVersion = 'c0ffee00000000000000000000000002';
const firstVersion = 'c0ffee00000000000000000000000001';

/** A key as Adobe asks for it: its current version is two months old and lasts another twenty. */
export function readyKey({ now }: Place, vaultId: string, name: string = names.key): Key {
  const created = unixSeconds(daysFrom(now, -61));
  const resource = {
    id: `${vaultId}/keys/${name}`,
    name,
    type: 'Microsoft.KeyVault/vaults/keys',
    location: names.location,
    properties: {
      attributes: {
        enabled: true,
        nbf: created,
        exp: unixSeconds(daysFrom(now, 609)),
        created,
        updated: created,
        recoveryLevel: 'Recoverable',
        exportable: false,
      },
      kty: 'RSA',
      keySize: 3072,
      keyOps: ['wrapKey', 'unwrapKey'],
      // With the port, as Resource Manager writes it.
      keyUri: uriOf(vaultId, name),
      keyUriWithVersion: `${uriOf(vaultId, name)}/${currentVersion}`,
      rotationPolicy: {
        attributes: { expiryTime: 'P22M' },
        lifetimeActions: [
          { trigger: { timeBeforeExpiry: 'P60D' }, action: { type: 'rotate' } },
          { trigger: { timeBeforeExpiry: 'P30D' }, action: { type: 'notify' } },
        ],
      },
    },
  };
  return withVersions(resource);
}

const uriOf = (vaultId: string, name: string): string =>
  `https://${vaultId.split('/').at(-1)}.vault.azure.net:443/keys/${name}`;

/** A key with its versions, which have all it has but the policy. The one before is a month older. */
export const withVersions = (resource: Key['resource']): Key => ({
  resource,
  versions: [versionOf(resource, firstVersion, 30), versionOf(resource, currentVersion, 0)],
});

function versionOf(resource: Key['resource'], version: string, daysOlder: number): Body {
  const properties = bodyIn(resource, 'properties');
  const attributes = bodyIn(properties, 'attributes');
  const earlier = (time: unknown): number | undefined =>
    typeof time === 'number' ? time - daysOlder * 86_400 : undefined;
  return {
    id: `${resource.id}/versions/${version}`,
    name: version,
    type: 'Microsoft.KeyVault/vaults/keys/versions',
    location: resource.location,
    properties: changed(properties, {
      attributes: changed(attributes, {
        nbf: earlier(attributes.nbf),
        exp: earlier(attributes.exp),
        created: earlier(attributes.created),
        updated: earlier(attributes.updated),
      }),
      keyUriWithVersion: `${String(properties.keyUri)}/${version}`,
      rotationPolicy: undefined,
    }),
  };
}
