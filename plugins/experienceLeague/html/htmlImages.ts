import path from 'node:path';
import { escapePath, getFileLoaderUtils } from '@docusaurus/utils';
import type { Element, Nodes, Root } from 'hast';
import type { Expression } from 'estree';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { textComponent } from '../component';
import type { DialectPage } from '../DialectPage';
import { resolveImage } from '../links/resolveImage';
import { missingImage } from '../links/rewriteImages';

/** Images in blocks of HTML; those of Markdown have been taken care of and are no elements any more. */
export const htmlImages = (tree: Root, page: DialectPage, isServer: boolean): void =>
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'img' || index === undefined || parent === undefined) return;
    parent.children[index] = shown(node, page, isServer) as never;
  });

function shown(node: Element, page: DialectPage, isServer: boolean): Nodes {
  const { src, alt, width, height } = node.properties;
  const source = resolveImage(page, String(src ?? ''), node);
  if (source.kind !== 'file') {
    return missingImage(
      String(alt ?? ''),
      source.kind === 'elsewhere' ? source.url : undefined,
      node,
    ) as Nodes;
  }
  const properties = { alt: String(alt ?? ''), width: text(width), height: text(height) };
  const image = textComponent('img', properties, [], node);
  image.attributes.push(requiredSource(page, source.filePath, isServer));
  return image as unknown as Nodes;
}

const text = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : String(value);

/** `src={require('…').default}`, by which the bundler copies the file and gives it an address. */
function requiredSource(page: DialectPage, filePath: string, isServer: boolean): MdxJsxAttribute {
  const { loaders } = getFileLoaderUtils(isServer);
  const relative = `./${path.relative(path.dirname(page.filePath), filePath).split(path.sep).join('/')}`;
  const expression: Expression = {
    type: 'MemberExpression',
    object: {
      type: 'CallExpression',
      callee: { type: 'Identifier', name: 'require' },
      arguments: [{ type: 'Literal', value: loaders.inlineMarkdownImageFileLoader + escapePath(relative) }],
      optional: false,
    },
    property: { type: 'Identifier', name: 'default' },
    computed: false,
    optional: false,
  };
  return {
    type: 'mdxJsxAttribute',
    name: 'src',
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: '',
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          comments: [],
          body: [{ type: 'ExpressionStatement', expression }],
        },
      },
    },
  };
}
