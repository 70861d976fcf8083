import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isMap, isScalar, LineCounter, parse as parseYaml, parseDocument } from 'yaml';
import { readFrontMatter } from '../../experienceLeague/frontMatter/readFrontMatter';
import { headingId, withoutId } from './headingId';
import type { Page, Section } from './Page';

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);
const mdx = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkMdx);

/**
 * Reads a page into its sections.
 * @param file its path from the folder of the project; `.mdx` is read as MDX, `.md` as Markdown
 * @throws VFileMessage when an `.mdx` page is no valid MDX, with the place
 */
export function parsePage(file: string, text: string): Page {
  const { children } = (file.endsWith('.mdx') ? mdx : markdown).parse(text) as Root;
  const [first] = children;
  const yaml = first?.type === 'yaml' ? first.value : '';
  const body = children.filter(({ type }) => type !== 'yaml' && type !== 'mdxjsEsm');
  return {
    file,
    frontMatter: file.endsWith('.mdx') ? frontMatterOf(yaml) : readFrontMatter(text).fields,
    frontMatterLines: linesOf(yaml),
    sections: sectionsOf(body),
  };
}

function sectionsOf(body: readonly RootContent[]): readonly Section[] {
  const starts = body.flatMap((node, index) => (node.type === 'heading' ? [index] : []));
  const introduction = body.slice(0, starts[0] ?? body.length);
  return [
    {
      id: null,
      heading: '',
      depth: 0,
      line: introduction[0]?.position?.start.line ?? 1,
      content: introduction,
    },
    ...starts.map((start, index) => {
      const heading = body[start] as Heading;
      return {
        id: headingId(heading),
        heading: toString(withoutId(heading)),
        depth: heading.depth,
        line: heading.position?.start.line ?? 1,
        content: [withoutId(heading), ...body.slice(start + 1, starts[index + 1] ?? body.length)],
      };
    }),
  ];
}

/** A slip in it stops the build, which says where. */
function frontMatterOf(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parseYaml(yaml);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The line of each field; the one of `---` above them is the first of the file. */
function linesOf(yaml: string): Readonly<Record<string, number>> {
  const lines = new LineCounter();
  const { contents } = parseDocument(yaml, { lineCounter: lines });
  if (!isMap(contents)) return {};
  return Object.fromEntries(
    contents.items.flatMap(({ key }) =>
      isScalar(key) && key.range ? [[String(key.value), lines.linePos(key.range[0]).line + 1]] : [],
    ),
  );
}
