import type { Tenant } from '../../model/Tenant';
import type { Draft } from '../parts/Draft';
import { notReady, undetermined } from '../parts/expected';
import { names, type Place } from '../parts/Place';
import { servicePrincipal } from '../parts/servicePrincipal';

/** A tenant without a vault for Adobe. `count` is 2 or more: the first tenant of a scenario is Contoso's. */
const otherTenant = (place: Place, count: number, displayName: string, defaultDomain: string): Tenant => {
  const tenantId = place.id('tenant', count);
  return {
    tenantId,
    displayName,
    defaultDomain,
    subscriptions: [
      {
        subscriptionId: place.id('subscription', count),
        displayName: `${displayName} Production`,
        tenantId,
        state: 'Enabled',
      },
    ],
    servicePrincipals: [],
    deletedServicePrincipals: [],
    vaults: [],
    deletedVaults: [],
    namesTaken: [names.vault, names.platformVault],
    roleAssignments: [],
    denyAssignments: [],
    roleDefinitions: [],
    groups: {},
  };
};

const fabrikam = (place: Place): Tenant => otherTenant(place, 2, 'Fabrikam', 'fabrikam.example');

/** Fabrikam uses Customer Journey Analytics too, and has nothing in Azure. */
const fabrikamWithApplication = (place: Place): Tenant => ({
  ...fabrikam(place),
  subscriptions: [],
  servicePrincipals: [servicePrincipal('analytics', place.id('service-principal', 3))],
});

/** Accounts of Fabrikam. The report expected is the one for their own tenant; at Contoso everything is right. */
export const guestDrafts: readonly Draft[] = [
  {
    name: 'vault-in-other-tenant',
    about: 'This account is at home at Fabrikam, and the vault is at Contoso, where it is a guest.',
    expected: notReady('app.present/absent', 'vault.found/name-taken'),
    otherTenants: (place) => [fabrikam(place)],
  },
  {
    name: 'guest',
    about: 'This account of Fabrikam is a guest in three tenants, and the vault is in one of them.',
    expected: undetermined('app.present/present', 'vault.found/not-visible'),
    otherTenants: (place) => [
      fabrikamWithApplication(place),
      otherTenant(place, 3, 'Contoso Research', 'research.contoso.example'),
      otherTenant(place, 4, 'Fabrikam Retail', 'retail.fabrikam.example'),
    ],
  },
  {
    name: 'not-in-tenant',
    about: 'The vault is at Contoso, and this account of Fabrikam is not even a guest there.',
    expected: notReady('app.present/absent', 'vault.found/name-taken'),
    otherTenants: (place) => [fabrikam(place)],
    signIn: { trouble: { kind: 'not-in-tenant' } },
  },
];
