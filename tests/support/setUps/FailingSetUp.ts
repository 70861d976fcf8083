import type { Bundle } from '../../../src/evidence';
import type { FindingCode, Product, Verdict } from '../../../src/readiness';

/** Answers about a set-up, and what the check must say about them. */
export interface FailingSetUp {
  readonly title: string;
  /** New on each call. */
  readonly setUp: () => Bundle;
  /** Customer Journey Analytics, if it is not said. */
  readonly product?: Product;
  readonly code: FindingCode;
  readonly verdict: Verdict;
}
