import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Code, Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Language } from '../../src/messages/languages';

const root = path.join(__dirname, '..', '..');

/** Path of the Markdown of a page within a language. */
export const markdownFile = (page: string): string => (page === '' ? 'index.md' : page.replace(/\/$/, '.md'));

export const parsedMarkdown = (text: string): Root =>
  unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(text);

export function headingsOf(tree: Root): string[] {
  const headings: string[] = [];
  visit(tree, 'heading', (heading: Heading) => void headings.push(`${heading.depth} ${textOf(heading)}`));
  return headings;
}

/** As the page shows them, without those of widgets and without the sign of the link that each has to itself. */
export function headingsOfPage(html: string): string[] {
  const article = select('.theme-doc-markdown', unified().use(rehypeParse).parse(html));
  const inWidgets = new Set(selectAll('[data-markdown] :is(h1, h2, h3, h4, h5, h6)', article));
  const headings = selectAll('h1, h2, h3, h4, h5, h6', article).filter((one) => !inWidgets.has(one));
  return headings.map(
    (heading) => `${heading.tagName.slice(1)} ${toText(heading).replace('\u200B', '').trim()}`,
  );
}

/** Those with a language; the examples that widgets render from data have none. */
export function codeBlocksOf(tree: Root): string[] {
  const blocks: string[] = [];
  visit(tree, 'code', ({ lang, value }: Code) => {
    if (lang) blocks.push(`${lang}\n${value}`);
  });
  return blocks;
}

/** The page as it was written. */
export function sourceOf(language: Language, page: string): Root {
  const folder =
    language === 'en' ? 'docs' : path.join('i18n', language, 'docusaurus-plugin-content-docs', 'current');
  const file = `${page === '' ? 'index' : page.replace(/\/$/, '')}.mdx`;
  return unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkGfm)
    .use(remarkFrontmatter)
    .parse(readFileSync(path.join(root, folder, file), 'utf8'));
}
