/** An address in which a machine has escaped the signs for HTML, as it was before. */
export const plainUrl = (url: string): string => url.replace(/&amp;|&#38;/gu, '&');
