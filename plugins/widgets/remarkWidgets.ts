import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import { visit } from 'unist-util-visit';

/** Names of the widgets: those of the files in `src/widgets`. */
export const widgetNames = (siteDir: string): readonly string[] =>
  readdirSync(path.join(siteDir, 'src', 'widgets')).map((file) => path.parse(file).name);

/**
 * Imports into a page the widgets that it uses. Writers need not know of it, and readers of a page do not load the
 * widgets of others. The folder is no option of the plugin: those are shipped to the browser with the config.
 */
export const remarkWidgets =
  (siteDir: string) =>
  () =>
  (tree: Root): void => {
    const names = widgetNames(siteDir);
    const used = new Set<string>();
    visit(tree, (node) => {
      const { name } = node as Partial<MdxJsxFlowElement | MdxJsxTextElement>;
      if (typeof name === 'string' && names.includes(name)) used.add(name);
    });
    tree.children.unshift(...[...used].map(importOf));
  };

function importOf(name: string): MdxjsEsm {
  const source = `@site/src/widgets/${name}`;
  return {
    type: 'mdxjsEsm',
    value: `import ${name} from '${source}';`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            attributes: [],
            specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
            source: { type: 'Literal', value: source, raw: `'${source}'` },
          },
        ],
      },
    },
  };
}
