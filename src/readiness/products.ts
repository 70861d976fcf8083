/** A product whose set-up is one vault, one key and one application. */
export type Product = 'experience-platform' | 'customer-journey-analytics';

/** Journey Optimizer is a pair: it needs both set-ups, each with its own application and its own vault. */
export type ProductChoice = Product | 'journey-optimizer';

export const productChoices: readonly ProductChoice[] = [
  'journey-optimizer',
  'customer-journey-analytics',
  'experience-platform',
];

export const productsOf = (choice: ProductChoice): readonly Product[] =>
  choice === 'journey-optimizer' ? ['experience-platform', 'customer-journey-analytics'] : [choice];

/**
 * Application ids that are the same for every customer. Experience Platform has one for each organization, which it
 * shows on its own pages.
 * @see https://experienceleague.adobe.com/en/docs/analytics-platform/using/cja-privacy/cmk
 */
export const presetAppId: Readonly<Record<Product, string | null>> = {
  'customer-journey-analytics': '251e3919-1940-4296-bb8b-6b9a5e8a4805',
  'experience-platform': null,
};
