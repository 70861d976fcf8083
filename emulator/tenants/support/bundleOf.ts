import type { Bundle } from '../../../src/evidence';
import type { Scenario } from '../../model/Scenario';
import { notConsented } from './answers';
import { azureAnswers } from './azureAnswers';
import { directoryAnswers } from './directoryAnswers';
import { isWithout } from './isWithout';

/**
 * What Azure answers the reader of a scenario, signed in to one of its tenants. Written without the servers of the
 * emulator, so that the data is right by itself.
 */
export function bundleOf(scenario: Scenario, tenantId: string = scenario.tenants[0]!.tenantId): Bundle {
  const tenant = scenario.tenants.find((one) => one.tenantId === tenantId)!;
  const member = scenario.account.memberships.find((one) => one.tenantId === tenantId)!;
  const principal = tenant.servicePrincipals.find(({ appId }) => appId === scenario.appId)?.id ?? null;
  const maySeeApplications = member.maySeeApplications && !isWithout(scenario, 'graph');
  return {
    schema: 'cmk-check/1',
    keyUri: scenario.keyUri,
    appId: scenario.appId,
    account: {
      tenantId,
      subscriptionId: tenant.subscriptions[0]?.subscriptionId ?? null,
      cloud: 'AzureCloud',
      userType: 'user',
    },
    ...directoryAnswers(scenario, tenant, member),
    ...(isWithout(scenario, 'resource-manager')
      ? {
          find: notConsented('resource-manager'),
          vault: notConsented('resource-manager'),
          key: notConsented('resource-manager'),
        }
      : azureAnswers(scenario.keyUri, tenant, member.azureRights, maySeeApplications ? principal : null)),
  };
}
