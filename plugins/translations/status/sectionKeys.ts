import { fingerprint, fingerprintOf } from '../page/fingerprint';
import type { Page, Section } from '../page/Page';

/** Names for the parts of a page that have no heading; no heading id begins with this sign. */
export const frontMatterKey = '@front-matter';
export const introductionKey = '@introduction';

/** The fields of front matter that are words; the others are the same in every language. */
export const translatedFields = ['title', 'description', 'sidebar_label', 'keywords'] as const;

/** A section by which its confirmation is kept. A heading without id has its words as key. */
export const sectionKey = ({ id, heading, depth }: Section): string =>
  depth === 0 ? introductionKey : (id ?? `@${heading}`);

/** Fingerprints of all parts of a page, in its order. */
export function fingerprintsOf(page: Page): ReadonlyMap<string, string> {
  const words = translatedFields.map((field) => page.frontMatter[field] ?? null);
  return new Map([
    [frontMatterKey, fingerprintOf(words)],
    ...page.sections
      .filter(({ depth, content }) => depth > 0 || content.length > 0)
      .map((section) => [sectionKey(section), fingerprint(section)] as const),
  ]);
}
