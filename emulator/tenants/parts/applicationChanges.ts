import type { ServicePrincipal, Tenant } from '../../model/Tenant';
import type { Change } from './Draft';
import { applications, type Place } from './Place';
import { type Given, roleAssignment } from './roleAssignment';
import { roleDefinition } from './roleDefinition';

/** The application of Customer Journey Analytics. */
export const application =
  (fields: Partial<ServicePrincipal>): Change =>
  (tenant) => ({
    ...tenant,
    servicePrincipals: tenant.servicePrincipals.map((one) =>
      one.appId === applications.analytics ? { ...one, ...fields } : one,
    ),
  });

/** Replaces what the application of Customer Journey Analytics is assigned. */
export const grants =
  (assignments: (place: Place) => Tenant['roleAssignments']): Change =>
  (tenant, place) => ({
    ...tenant,
    roleAssignments: [
      ...tenant.roleAssignments.filter(
        ({ properties }) => properties.principalId !== place.analyticsPrincipal,
      ),
      ...assignments(place),
    ],
  });

export const noGrant: Change = grants(() => []);

/** One role assignment in the place of all others, to the application if nobody else is named. */
export const grant = (given: (place: Place) => Partial<Given>): Change =>
  grants((place) => [
    roleAssignment(place, { count: 11, principalId: place.analyticsPrincipal, ...given(place) }),
  ]);

/** The application has a role of Contoso's own, and no other. */
export const customRole = (
  name: string,
  permissions: Parameters<typeof roleDefinition>[4],
): readonly [Change, Change] => [
  grant((place) => ({ roleId: place.id('role-definition', 1) })),
  (tenant, place) => ({
    ...tenant,
    roleDefinitions: [
      ...tenant.roleDefinitions,
      roleDefinition(place.subscription, 'CustomRole', place.id('role-definition', 1), name, permissions),
    ],
  }),
];
