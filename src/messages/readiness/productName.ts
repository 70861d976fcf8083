import type { ProductChoice } from '../../readiness';

/** Names of products are the same in every language. */
export const productName: Readonly<Record<ProductChoice, string>> = {
  'journey-optimizer': 'Adobe Journey Optimizer',
  'customer-journey-analytics': 'Customer Journey Analytics',
  'experience-platform': 'Adobe Experience Platform',
};
