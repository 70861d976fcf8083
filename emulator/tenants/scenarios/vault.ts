import type { Draft } from '../parts/Draft';
import { notReady, ready, undetermined } from '../parts/expected';
import { readyKey } from '../parts/keyBody';
import { names } from '../parts/Place';
import { daysFrom, wholeSeconds } from '../parts/time';
import { vault, vaultProperties, withoutVault } from '../parts/vaultChanges';

/** Whether the vault is there, and in the right tenant. */
export const vaultDrafts: readonly Draft[] = [
  {
    name: 'vault-not-there',
    about: 'There is no vault of that name, here or anywhere in Azure.',
    expected: notReady('vault.found/not-found'),
    changes: [withoutVault],
  },
  {
    name: 'vault-soft-deleted',
    about: 'The vault was deleted twelve days ago and can still be recovered.',
    expected: notReady('vault.found/soft-deleted'),
    changes: [
      withoutVault,
      (tenant, place) => ({
        ...tenant,
        // A deleted vault keeps its name.
        namesTaken: [...tenant.namesTaken, names.vault],
        deletedVaults: [
          {
            id: `${place.subscription}/providers/Microsoft.KeyVault/locations/${names.location}/deletedVaults/${names.vault}`,
            name: names.vault,
            type: 'Microsoft.KeyVault/deletedVaults',
            properties: {
              vaultId: place.vault,
              location: names.location,
              deletionDate: wholeSeconds(daysFrom(place.now, -12)),
              scheduledPurgeDate: wholeSeconds(daysFrom(place.now, 78)),
              purgeProtectionEnabled: true,
              tags: { purpose: 'customer-managed key' },
            },
          },
        ],
      }),
    ],
  },
  {
    name: 'vault-of-somebody-else',
    about: 'A vault of that name exists in Azure, but not among those that this reader can see.',
    expected: undetermined('vault.found/name-taken'),
    changes: [withoutVault, (tenant) => ({ ...tenant, namesTaken: [...tenant.namesTaken, names.vault] })],
  },
  {
    name: 'new-vault',
    about: 'The vault was made a minute ago, and Azure Resource Graph does not list it yet.',
    expected: ready('vault.found/found', 'tenant.match/same'),
    changes: [vault((one) => ({ ...one, isInResourceGraph: false }))],
  },
  {
    name: 'vault-in-old-tenant',
    about: 'The subscription moved to this tenant, and the vault still belongs to the one before.',
    expected: notReady('tenant.match/subscription-moved'),
    changes: [vaultProperties(({ id }) => ({ tenantId: id('tenant', 9) }))],
  },
  {
    name: 'shared-vault',
    about: 'The vault also holds keys for other things; everything else is right.',
    expected: ready('vault.dedicated/other-keys'),
    changes: [
      vault((one, place) => ({
        ...one,
        keys: [
          ...one.keys,
          readyKey(place, one.resource.id, 'disk-encryption'),
          readyKey(place, one.resource.id, 'payroll-archive'),
        ],
      })),
    ],
  },
];
