import type { Section } from '../../page/Page';
import { isWidget, lineOf, type Nodes, nodesOf } from '../prose/nodes';

export interface Address {
  readonly of: 'link' | 'image';
  readonly url: string;
  readonly line: number;
}

/** The props of widgets in which an address stands. */
const addressProps: ReadonlySet<string> = new Set(['href', 'to', 'src', 'url']);

export const isAddressProp = (name: string): boolean => addressProps.has(name);

/** Everything in a section that leads to another place or shows a picture. */
export const addressesOf = (section: Pick<Section, 'content'>): readonly Address[] =>
  nodesOf(section).flatMap(addressesOfNode);

function addressesOfNode(node: Nodes): readonly Address[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'link':
    case 'definition':
      return [{ of: 'link', url: node.url, line }];
    case 'image':
      return [{ of: 'image', url: node.url, line }];
    // What they stand for is in a definition, which may be in another section.
    case 'linkReference':
      return [{ of: 'link', url: `[${node.identifier}]`, line }];
    case 'imageReference':
      return [{ of: 'image', url: `[${node.identifier}]`, line }];
    default:
      return isWidget(node)
        ? node.attributes.flatMap((attribute): readonly Address[] =>
            attribute.type === 'mdxJsxAttribute' &&
            typeof attribute.value === 'string' &&
            isAddressProp(attribute.name)
              ? [
                  {
                    of: attribute.name === 'src' ? 'image' : 'link',
                    url: attribute.value,
                    line: attribute.position?.start.line ?? line,
                  },
                ]
              : [],
          )
        : [];
  }
}
