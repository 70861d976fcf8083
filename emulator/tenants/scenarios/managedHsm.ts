import type { Draft } from '../parts/Draft';
import { undetermined } from '../parts/expected';
import { names } from '../parts/Place';
import { managedHsmBody } from '../parts/vaultBody';

export const managedHsmDrafts: readonly Draft[] = [
  {
    name: 'managed-hsm',
    about: 'The key is in a Managed HSM, which tells Azure Resource Manager neither its keys nor its roles.',
    expected: undetermined(
      'vault.found/found',
      'vault.tier/managed-hsm',
      'vault.purge-protection/on',
      'vault.permission-model/managed-hsm',
      'grant.key-access/unreadable',
      'key.found/unreadable',
    ),
    changes: [
      (tenant, place) => ({
        ...tenant,
        vaults: [...tenant.vaults, { resource: managedHsmBody(place), keys: [], isInResourceGraph: true }],
      }),
    ],
    asked: { keyUri: `https://${names.managedHsm}.managedhsm.azure.net/keys/${names.key}` },
  },
];
