import { type DeletedVault, valueOf } from '../../evidence';
import type { Context } from '../Context';
import { outcome, type Outcome, unreadableOutcome } from '../Outcome';

export function vaultFound({ evidence }: Context): Outcome {
  const { vault, foundVaults, keyIdentifier } = evidence;
  const name = valueOf(keyIdentifier)?.identifier?.vault ?? '';
  if (vault.state === 'seen')
    return outcome('vault.found/found', { vault: name }, vault.value.id, vault.value.location);

  const deleted = valueOf(evidence.deletedVaults)?.items[0];
  if (deleted !== undefined) return softDeleted(name, deleted);
  const availability = valueOf(evidence.nameAvailability);
  const available = availability === null ? null : valueOf(availability.available);
  if (vault.state === 'unreadable' && vault.reason.code !== 'not-collected') {
    return unreadableOutcome('vault.found', vault.reason);
  }
  if (availability !== null && available === false) {
    // A name that Azure refuses belongs to no vault.
    return valueOf(availability.reason) === 'AccountNameInvalid'
      ? outcome('vault.found/not-found', { vault: name }, availability.reason)
      : outcome('vault.found/name-taken', { vault: name }, availability.available);
  }
  if (availability !== null && available === true) {
    return outcome('vault.found/not-found', { vault: name }, availability.available);
  }
  if (vault.state === 'absent') return outcome('vault.found/not-found', { vault: name }, vault);
  // Resource Graph lags behind, and shows only what the reader may see: no row is not "no vault".
  const rows = valueOf(foundVaults);
  return rows !== null && rows.items.length === 0
    ? outcome('vault.found/not-visible', { vault: name }, foundVaults)
    : unreadableOutcome('vault.found', { code: 'not-collected' });
}

const softDeleted = (vault: string, { vaultId, scheduledPurgeDate }: DeletedVault): Outcome =>
  outcome(
    'vault.found/soft-deleted',
    { vault, scheduledPurgeDate: valueOf(scheduledPurgeDate) },
    vaultId,
    scheduledPurgeDate,
  );
