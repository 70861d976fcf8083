import type { Account } from './Account';
import type { Tenant } from './Tenant';

/** One account with the tenants it can sign in to, and what the check must say of it. Plain data. */
export interface Scenario {
  readonly account: Account;
  readonly tenants: readonly Tenant[];
  readonly keyUri: string;
  readonly appId: string;
  readonly product: 'customer-journey-analytics' | 'experience-platform';
  readonly expected: {
    readonly verdict: 'ready' | 'not-ready' | 'undetermined';
    /** Codes of findings that must be in the report, such as `vault.purge-protection/off`. */
    readonly codes: readonly string[];
  };
}
