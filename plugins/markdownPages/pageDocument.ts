import { stringify } from 'yaml';
import type { DocPage } from './DocPage';

/** The Markdown of a page as it is served: what the page is, then what it says. */
export function pageDocument(
  { title, description, address, language, updated }: DocPage,
  body: string,
): string {
  const facts = { title, description, url: address, language, ...(updated && { last_updated: updated }) };
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${body}`;
}
