import type { ServicePrincipal } from '../../model/Tenant';
import { applications } from './Place';

/** Where the applications of Adobe are at home; a made-up id. */
const ownerTenantId = 'ad0be000-0000-4000-8000-000000000000';

const displayNames = {
  analytics: 'Adobe CMK for Customer Journey Analytics',
  platform: 'Adobe CMK for Experience Platform',
} as const;

/** An application of Adobe in a tenant that has consented to it. Its object id is another one in each tenant. */
export const servicePrincipal = (of: keyof typeof applications, id: string): ServicePrincipal => ({
  id,
  appId: applications[of],
  displayName: displayNames[of],
  accountEnabled: true,
  appOwnerOrganizationId: ownerTenantId,
  servicePrincipalType: 'Application',
  disabledByMicrosoftStatus: null,
});
