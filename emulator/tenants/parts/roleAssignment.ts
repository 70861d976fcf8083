import type { Assignment } from '../../model/Tenant';
import { roles } from './builtInRoles';
import type { Place } from './Place';
import { azureTime, daysFrom } from './time';

export interface Given {
  /** Tells the assignments of one tenant apart. */
  readonly count: number;
  readonly principalId: string;
  readonly principalType?: 'ServicePrincipal' | 'Group' | 'User';
  /** The vault of Customer Journey Analytics, if it is not said. */
  readonly scope?: string;
  /** Key Vault Crypto Service Encryption User, if it is not said. */
  readonly roleId?: string;
  readonly condition?: string;
  /** Three weeks ago, if it is not said. */
  readonly created?: Date;
}

export function roleAssignment(place: Place, given: Given): Assignment {
  const { condition = null, roleId = roles.encryptionUser, scope = place.vault } = given;
  const name = place.id('role-assignment', given.count);
  const created = azureTime(given.created ?? daysFrom(place.now, -21));
  return {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    name,
    type: 'Microsoft.Authorization/roleAssignments',
    properties: {
      roleDefinitionId: `${place.subscription}/providers/Microsoft.Authorization/roleDefinitions/${roleId}`,
      principalId: given.principalId,
      principalType: given.principalType ?? 'ServicePrincipal',
      scope,
      condition,
      conditionVersion: condition === null ? null : '2.0',
      createdOn: created,
      updatedOn: created,
      createdBy: place.id('user', 2),
      updatedBy: place.id('user', 2),
      delegatedManagedIdentityResourceId: null,
      description: null,
    },
  };
}
