import type { Product } from '../../readiness';

/** Names under which the set-up is kept on the device: one state for every widget on every page. */
export const choiceName = 'set-up.product';
export const keyIdentifierName = (product: Product): string => `set-up.key-identifier.${product}`;
export const applicationName = (product: Product): string => `set-up.application.${product}`;
/** The collected bundle as JSON. */
export const collectedName = (product: Product): string => `set-up.collected.${product}`;
