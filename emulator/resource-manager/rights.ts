import type { AzureRights } from '../model/Account';

interface Permissions {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
}

const permissions: Readonly<Record<AzureRights, Permissions>> = {
  reader: { actions: ['*/read'], notActions: [] },
  none: { actions: [], notActions: [] },
  'vault-only': { actions: ['*/read'], notActions: ['Microsoft.Authorization/*'] },
  'no-keys': {
    actions: ['*/read'],
    notActions: ['Microsoft.KeyVault/vaults/keys/*', 'Microsoft.KeyVault/managedHSMs/keys/*'],
  },
};

/** As Azure evaluates roles: an action that is allowed and not taken out again. */
export function mayDo(rights: AzureRights, action: string): boolean {
  const { actions, notActions } = permissions[rights];
  const matches = (pattern: string) => patternOf(pattern).test(action);
  return actions.some(matches) && !notActions.some(matches);
}

const patternOf = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll('.', String.raw`\.`).replaceAll('*', '.*')}$`, 'i');
