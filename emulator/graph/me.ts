import type { Organization, User } from '@microsoft/microsoft-graph-types';
import type { Body } from '../model/Tenant';
import { type GraphRequest, requireScope } from './GraphRequest';
import { collection, entity } from './selected';

/** The caller as a user of the tenant. */
export function getMe(request: GraphRequest): Body {
  requireScope(request, ['User.Read', 'User.Read.All', 'Directory.Read.All']);
  const { account, membership, tenant } = request.caller;
  const isGuest = account.memberships[0]?.tenantId !== tenant.tenantId;
  const user = {
    businessPhones: [],
    displayName: account.displayName,
    givenName: null,
    jobTitle: null,
    mail: account.username,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: null,
    userPrincipalName: isGuest
      ? `${account.username.replace('@', '_')}#EXT#@${tenant.defaultDomain}`
      : account.username,
    id: membership.objectId,
  } satisfies User;
  // Graph prints the kind of user only when it is selected.
  const whole = request.query.has('$select') ? { ...user, userType: isGuest ? 'Guest' : 'Member' } : user;
  return entity(request, 'users', whole, 'microsoft.graph.user');
}

export function listOrganization(request: GraphRequest): Body {
  requireScope(request, ['User.Read', 'Organization.Read.All', 'Directory.Read.All']);
  const { tenantId, displayName, defaultDomain } = request.caller.tenant;
  const organization = {
    id: tenantId,
    displayName,
    verifiedDomains: [
      {
        capabilities: 'Email, OfficeCommunicationsOnline',
        isDefault: true,
        isInitial: true,
        name: defaultDomain,
        type: 'Managed',
      },
    ],
  } satisfies Organization;
  return collection(request, 'organization', [organization], 'microsoft.graph.organization');
}
