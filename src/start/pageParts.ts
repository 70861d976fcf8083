/** Name of the `meta` in which a page says what it consists of beyond its HTML; see plugins/starter. */
export const metaName = 'cmk-guide-parts';

/**
 * Addresses of the page's own code, in the order in which it must run, and of its whole stylesheet. Empty in
 * development, where all is there at once.
 */
export const pageParts = (): readonly string[] =>
  document.querySelector<HTMLMetaElement>(`meta[name=${metaName}]`)?.content.split(' ') ?? [];
