import type { Finding, Verdict } from './Finding';
import type { Product } from './products';

export const reportSchema = 'cmk-report/1';

/** Changes with each change of what the checks ask for, so that two reports can be compared. */
export const rulesVersion = '2026-11-22';

export type Mode = 'live' | 'pasted';

/** What a reader, Adobe's support or a pipeline keeps. Published as `static/schemas/cmk-report-1.json`. */
export interface Report {
  readonly schema: typeof reportSchema;
  /** ISO 8601 */
  readonly generatedAt: string;
  readonly mode: Mode;
  readonly product: Product;
  readonly rules: string;
  readonly subject: {
    readonly keyIdentifier: string | null;
    readonly appId: string | null;
    readonly tenantId: string | null;
    readonly subscriptionId: string | null;
    readonly vaultId: string | null;
  };
  readonly verdict: Verdict;
  /** One for each check, in the order of `checkNames`. */
  readonly findings: readonly Finding[];
}
