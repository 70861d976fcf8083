import { toString } from 'mdast-util-to-string';
import type { Section } from '../page/Page';

/** A section in two ways: its words, and the Markdown it is written in. */
export interface SectionText {
  readonly words: string;
  readonly markdown: string;
}

export function sectionText({ content }: Section, page: string): SectionText {
  const start = content[0]?.position?.start.offset ?? 0;
  const end = content.at(-1)?.position?.end.offset ?? start;
  return {
    words: content.map((block) => toString(block)).join('\n'),
    markdown: page.slice(start, end),
  };
}
