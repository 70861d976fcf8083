import { parseDocument } from 'yaml';
import { pseudoText } from './pseudoText';

const worded = ['title', 'description', 'sidebar_label', 'keywords'];

/** The lines between `---` and `---`: what a reader sees of them is changed, `slug` and the like are not. */
export function pseudoFrontMatter(yaml: string): string {
  const document = parseDocument(yaml);
  for (const name of worded) {
    const value: unknown = (document.toJS() as Record<string, unknown> | null)?.[name];
    if (typeof value === 'string') document.set(name, pseudoText(value));
    if (Array.isArray(value))
      document.set(
        name,
        value.map((word: unknown) => pseudoText(String(word))),
      );
  }
  // Git knows no date of a page that is made anew each time.
  document.set('last_update', { date: '2030-01-31' });
  return document.toString({ lineWidth: 0 }).trimEnd();
}
