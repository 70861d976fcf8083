import type { Tenant } from '../../model/Tenant';

type RoleDefinition = Tenant['roleDefinitions'][number];

interface Permissions {
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
  readonly dataActions?: readonly string[];
  readonly notDataActions?: readonly string[];
}

/** A role as Resource Manager prints it for a subscription: all four lists are written, also empty ones. */
export const roleDefinition = (
  subscription: string,
  type: 'BuiltInRole' | 'CustomRole',
  name: string,
  roleName: string,
  { actions = [], notActions = [], dataActions = [], notDataActions = [] }: Permissions,
): RoleDefinition => ({
  id: `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${name}`,
  name,
  type: 'Microsoft.Authorization/roleDefinition',
  properties: {
    roleName,
    type,
    description: roleName,
    assignableScopes: [type === 'BuiltInRole' ? '/' : subscription],
    permissions: [{ actions, notActions, dataActions, notDataActions }],
  },
});
