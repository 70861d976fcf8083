import { type Observation, sameId, valueOf } from '../../evidence';
import type { Context } from '../Context';
import { ifSeen, outcome, type Outcome, unreadableOutcome } from '../Outcome';
import { ofVault } from './ofVault';

const tiers = ['standard', 'premium'];

export const vaultTier = (context: Context): Outcome =>
  ofVault('vault.tier', context, ({ kind, tier }) =>
    kind === 'managed-hsm'
      ? outcome('vault.tier/managed-hsm', {}, tier)
      : ifSeen('vault.tier', tier, (name) =>
          tiers.includes(name.toLowerCase())
            ? outcome('vault.tier/supported', { tier: name }, tier)
            : outcome('vault.tier/unrecognised', { tier: name }, tier),
        ),
  );

/** The key's own word on what happens when it is deleted; it stands in for a vault that could not be read. */
const recoveryLevelOf = ({ evidence: { key, vault } }: Context): Observation<string> | null =>
  vault.state === 'unreadable' && key.state === 'seen' && key.value.recoveryLevel.state === 'seen'
    ? key.value.recoveryLevel
    : null;

/** `Recoverable`, `CustomizedRecoverable`, each perhaps with `+Purgeable`; or `Purgeable` alone. */
const recoveryLevel = /^(Purgeable|(?:Customized)?Recoverable(?:\+(?:Purgeable|ProtectedSubscription))?)$/;

export function softDelete(context: Context): Outcome {
  const witness = recoveryLevelOf(context);
  const level = witness === null ? null : valueOf(witness);
  if (witness !== null && level !== null && recoveryLevel.test(level)) {
    return level === 'Purgeable'
      ? outcome('vault.soft-delete/off-witnessed', { recoveryLevel: level }, witness)
      : outcome('vault.soft-delete/witnessed', { recoveryLevel: level }, witness);
  }
  return ofVault(
    'vault.soft-delete',
    context,
    ({ softDelete: flag, purgeProtection: purge, retentionDays }) => {
      // Left out of very old vaults; but purge protection cannot be on without it.
      if (flag.state === 'absent' && valueOf(purge) === true) {
        return outcome('vault.soft-delete/implied', {}, flag, purge);
      }
      return ifSeen('vault.soft-delete', flag, (on) =>
        on
          ? outcome('vault.soft-delete/on', { days: valueOf(retentionDays) }, flag, retentionDays)
          : outcome('vault.soft-delete/off', {}, flag),
      );
    },
  );
}

export function purgeProtection(context: Context): Outcome {
  const witness = recoveryLevelOf(context);
  const level = witness === null ? null : valueOf(witness);
  if (witness !== null && level !== null && recoveryLevel.test(level)) {
    return level.includes('Purgeable')
      ? outcome('vault.purge-protection/off-witnessed', { recoveryLevel: level }, witness)
      : outcome('vault.purge-protection/witnessed', { recoveryLevel: level }, witness);
  }
  return ofVault('vault.purge-protection', context, ({ purgeProtection: flag }) => {
    // Azure stores only `true`: left out means off.
    if (flag.state === 'absent') return outcome('vault.purge-protection/off', {}, flag);
    return ifSeen('vault.purge-protection', flag, (on) =>
      on ? outcome('vault.purge-protection/on', {}, flag) : outcome('vault.purge-protection/off', {}, flag),
    );
  });
}

export const permissionModel = (context: Context): Outcome =>
  ofVault('vault.permission-model', context, ({ kind, azureRbac }) => {
    if (kind === 'managed-hsm') return outcome('vault.permission-model/managed-hsm', {});
    // Left out means access policies, as it was before Azure RBAC existed.
    if (azureRbac.state === 'absent') return outcome('vault.permission-model/access-policies', {}, azureRbac);
    return ifSeen('vault.permission-model', azureRbac, (on) =>
      on
        ? outcome('vault.permission-model/azure-rbac', {}, azureRbac)
        : outcome('vault.permission-model/access-policies', {}, azureRbac),
    );
  });

export function vaultDedicated(context: Context): Outcome {
  const { evidence, otherVault, product } = context;
  if (product !== 'customer-journey-analytics') return outcome('vault.dedicated/not-required', {});
  const identifier = valueOf(evidence.keyIdentifier)?.identifier ?? null;
  if (identifier !== null && otherVault !== null && sameId(otherVault, identifier.vault)) {
    return outcome('vault.dedicated/shared-with-other-product', { vault: identifier.vault });
  }
  const { vaultKeys } = evidence;
  return ofVault('vault.dedicated', context, () =>
    ifSeen('vault.dedicated', vaultKeys, ({ items, incomplete }) => {
      const others = items.filter((name) => name.toLowerCase() !== identifier?.name.toLowerCase());
      if (others.length > 0) {
        const params = { count: others.length, names: others.slice(0, 5) };
        return outcome('vault.dedicated/other-keys', params, vaultKeys);
      }
      return incomplete === null
        ? outcome('vault.dedicated/only-this-key', {}, vaultKeys)
        : unreadableOutcome('vault.dedicated', incomplete);
    }),
  );
}
