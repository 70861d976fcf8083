import type { Bundle } from '../../../src/evidence';
import type { Membership } from '../../model/Account';
import type { Scenario } from '../../model/Scenario';
import type { Tenant } from '../../model/Tenant';
import { listed, notConsented, refused } from './answers';
import { isWithout } from './isWithout';

export function directoryAnswers(scenario: Scenario, tenant: Tenant, member: Membership): Partial<Bundle> {
  const roles = listed(member.directoryRoles.map((roleTemplateId) => ({ roleTemplateId })));
  const applications = listed(tenant.servicePrincipals.filter(({ appId }) => appId === scenario.appId));
  if (isWithout(scenario, 'graph')) {
    const fault = notConsented('graph');
    return { me: scenario.account.hasRoleClaim ? roles : fault, servicePrincipal: fault };
  }
  return {
    me: roles,
    servicePrincipal: member.maySeeApplications
      ? applications
      : refused('Forbidden', 'Authorization_RequestDenied', 'Insufficient privileges.'),
  };
}
