import type { Bundle } from '../../src/evidence';
import { assess, type CheckName, type Finding, type Product, type Report } from '../../src/readiness';
import { at } from './readySetUp';

export interface Asked {
  readonly product?: Product;
  readonly at?: string;
  readonly appId?: string | null;
  readonly otherVault?: string | null;
}

/** The report about a set-up, as the pages and the command line make it. */
export const reportOf = (setUp: object, asked: Asked = {}): Report =>
  assess(setUp as Bundle, {
    product: 'customer-journey-analytics',
    at,
    mode: 'pasted',
    appId: null,
    ...asked,
  });

/** What one check says about a set-up. */
export function findingOf<Check extends CheckName>(
  check: Check,
  setUp: object,
  asked: Asked = {},
): Extract<Finding, { code: `${Check}/${string}` }> {
  const finding = reportOf(setUp, asked).findings.find((candidate) => candidate.check === check);
  return finding as Extract<Finding, { code: `${Check}/${string}` }>;
}

/** The code alone, without the name of the check. */
export const outcomeOf = (check: CheckName, setUp: object, asked: Asked = {}): string =>
  findingOf(check, setUp, asked).code.slice(check.length + 1);
