import type { Account, Membership } from '../../model/Account';
import type { Scenario } from '../../model/Scenario';
import type { Tenant } from '../../model/Tenant';
import type { Place } from './Place';

/** One thing that is otherwise than in the ready tenant. */
export type Change = (tenant: Tenant, place: Place) => Tenant;

/** A scenario as far as it differs from one in which all is ready. */
export interface Draft {
  /** What is wrong, in words joined by hyphens: the account is called so. */
  readonly name: string;
  readonly about: string;
  readonly expected: Scenario['expected'];
  /** Of the ready tenant, one after the other. */
  readonly changes?: readonly Change[];
  readonly reader?: Partial<Omit<Membership, 'tenantId' | 'objectId'>>;
  readonly signIn?: Partial<Pick<Account, 'trouble' | 'hasRoleClaim'>>;
  readonly asked?: Partial<Pick<Scenario, 'keyUri' | 'appId' | 'product'>>;
  /** Tenants beside Contoso's. The first of them is then the home of the account, which is a guest at Contoso. */
  readonly otherTenants?: (place: Place) => readonly [Tenant, ...Tenant[]];
}
