import type { Product } from '../../readiness';

/** Names under which the set-up is kept on the device: one state for every widget on every page. */
export const choiceName = 'set-up.product';
export const keyIdentifierName = (product: Product): string => `set-up.key-identifier.${product}`;
export const applicationName = (product: Product): string => `set-up.application.${product}`;
/** The collected bundle as JSON. */
export const collectedName = (product: Product): string => `set-up.collected.${product}`;
/** `live` or `pasted`: how the bundle was filled. */
export const modeName = (product: Product): string => `set-up.mode.${product}`;
/** `on` when the reader wants findings of the live check to stay on the device. */
export const keepLiveName = 'sign-in.keep-findings';
/** What the reader says before signing in. */
export const tenantName = 'sign-in.tenant';
export const clientIdName = 'sign-in.client-id';
/** `on` when tokens are to live in memory only. */
export const memoryOnlyName = 'sign-in.memory-only';
