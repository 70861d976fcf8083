/**
 * Address of this page in a language, with the query and the section that the reader is at; null where the page is not
 * there in that language, and on a page for which there is no other, such as “not found”.
 */
export function alternateAddress(language: string): string | null {
  const link = document.querySelector<HTMLLinkElement>(`link[rel=alternate][hreflang="${language}"]`);
  if (link === null) return null;
  // In the head are the published addresses; this may be a copy on another host.
  return new URL(link.href).pathname + location.search + location.hash;
}
