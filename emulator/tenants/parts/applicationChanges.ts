import type { ServicePrincipal, Tenant } from '../../model/Tenant';
import type { Change } from './Draft';
import { applications, type Place } from './Place';

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
