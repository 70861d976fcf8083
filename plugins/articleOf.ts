/**
 * The part of a page's HTML that its article is in. Around it stand the names of scripts and the menu, which change
 * with every edit of any page.
 */
export function articleOf(html: string): string {
  const start = html.indexOf('theme-doc-markdown');
  const end = html.lastIndexOf('</article>');
  return start === -1 || end < start ? html : html.slice(start, end);
}
