import type { Permissions } from '../../evidence';
import type { Operation } from '../Finding';
import { matchesAction } from './matchesAction';

export const operations: readonly Operation[] = ['read', 'wrapKey', 'unwrapKey'];

/**
 * What each operation is called in a role.
 * @see https://learn.microsoft.com/azure/role-based-access-control/permissions/security#microsoftkeyvault
 */
export const dataActionOf: Readonly<Record<Operation, string>> = {
  read: 'Microsoft.KeyVault/vaults/keys/read',
  wrapKey: 'Microsoft.KeyVault/vaults/keys/wrap/action',
  unwrapKey: 'Microsoft.KeyVault/vaults/keys/unwrap/action',
};

/** Operations that a set of patterns covers: what is named, without what is excepted again, set by set. */
export const operationsIn = (permissions: readonly Permissions[]): readonly Operation[] =>
  operations.filter((operation) =>
    permissions.some(
      ({ dataActions, notDataActions }) =>
        covers(dataActions, dataActionOf[operation]) && !covers(notDataActions, dataActionOf[operation]),
    ),
  );

const covers = (patterns: readonly string[], action: string): boolean =>
  patterns.some((pattern) => matchesAction(pattern, action));
