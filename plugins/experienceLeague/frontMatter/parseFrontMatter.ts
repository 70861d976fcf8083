import type { ParseFrontMatter } from '@docusaurus/types';
import type { Root } from 'mdast';
import { isDialectFile } from '../isDialectFile';
import { parseDialect } from '../syntax/parseDialect';
import { plainText } from '../text/plainText';
import { cleanLine } from '../text/cleanText';
import type { Warnings } from '../Warnings';
import { pageFields } from './pageFields';
import { readFrontMatter } from './readFrontMatter';
import { splitFrontMatter } from './splitFrontMatter';

/** The hook `markdown.parseFrontMatter` of Docusaurus: own ways for the dialect, the usual ones for everything else. */
export const parseFrontMatterFor =
  (warnings: Warnings): ParseFrontMatter =>
  async (parameters) => {
    const { filePath, fileContent } = parameters;
    if (!isDialectFile(filePath)) return parameters.defaultParseFrontMatter(parameters);
    const { fields: read, problems } = readFrontMatter(fileContent);
    const { fields, refused } = pageFields(withPlainText(read));
    for (const { line, problem } of problems) warnings.add(filePath, line, problem);
    for (const field of refused) warnings.add(filePath, 1, { code: 'front-matter/refused-field', ...field });
    return { frontMatter: fields, content: openingOf(parseDialect(splitFrontMatter(fileContent).body)) };
  };

const withPlainText = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? plain(value) : value]),
  );

function plain(value: string): string {
  const text = cleanLine(value);
  return text.includes('[!') ? plainText(parseDialect(text)) : text;
}

/** Title and first sentence as Docusaurus looks for them in a page, which knows no marks. */
function openingOf(tree: Root): string {
  const title = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  const paragraph = tree.children.find((node) => node.type === 'paragraph');
  const heading = title === undefined ? '' : `# ${plainText(title).trim()}\n\n`;
  return heading + (paragraph === undefined ? '' : plainText(paragraph).trim());
}
