/**
 * Where the Markdown of a page stands: at the address of the page with `.md` in place of the slash at its end. The first
 * page of a language has no name of its own, and gets the one that servers give it.
 */
export function markdownPath(permalink: string, baseUrl: string): string {
  const page = permalink.replace(/\/$/, '');
  return page === baseUrl.replace(/\/$/, '') ? `${baseUrl}index.md` : `${page}.md`;
}
