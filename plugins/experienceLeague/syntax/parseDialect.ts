import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { dialectFromMarkdown } from './dialectFromMarkdown';
import { dialectSyntax } from './dialectSyntax';

function remarkDialectSyntax(this: Processor): undefined {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(dialectSyntax);
  (data.fromMarkdownExtensions ??= []).push(dialectFromMarkdown);
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDialectSyntax).freeze();

/**
 * Parses CommonMark with tables and the constructs of the dialect. A parser of its own, because that of Docusaurus knows
 * directives too, for which `kms:Decrypt[key]` in a sentence would be one.
 */
export const parseDialect = (source: string): Root => parser.parse(source);
