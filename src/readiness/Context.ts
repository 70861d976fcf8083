import type { Evidence } from '../evidence';
import type { Product } from './products';

/** Everything a check may look at. */
export interface Context {
  readonly evidence: Evidence;
  readonly product: Product;
  /** Unix seconds. */
  readonly now: number;
  /** Name of the vault that the other half of a Journey Optimizer set-up uses, if it is known. */
  readonly otherVault: string | null;
  /** The reader named the application; without that, a bundle collected for another product's application is no evidence. */
  readonly appIdIsExplicit: boolean;
}
