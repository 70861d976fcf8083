import type { Draft } from '../parts/Draft';
import { notReady } from '../parts/expected';
import { keyAttributes } from '../parts/keyChanges';
import { vaultProperties } from '../parts/vaultChanges';

/** What happens to the vault and its key when somebody deletes them. */
export const protectionDrafts: readonly Draft[] = [
  {
    name: 'no-purge-protection',
    about: 'Purge protection is off on the vault; everything else is right.',
    expected: notReady('vault.soft-delete/on', 'vault.purge-protection/off'),
    changes: [
      vaultProperties({ enablePurgeProtection: undefined }),
      keyAttributes({ recoveryLevel: 'Recoverable+Purgeable' }),
    ],
  },
  {
    name: 'old-vault-without-soft-delete',
    about: 'The vault is so old that it has no soft delete, and so no purge protection either.',
    expected: notReady('vault.soft-delete/off', 'vault.purge-protection/off'),
    changes: [
      vaultProperties({
        enableSoftDelete: false,
        softDeleteRetentionInDays: undefined,
        enablePurgeProtection: undefined,
      }),
      keyAttributes({ recoveryLevel: 'Purgeable' }),
    ],
  },
];
