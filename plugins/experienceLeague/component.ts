import type { BlockContent, DefinitionContent, Node, PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Properties = Readonly<Record<string, string | undefined>>;

const attributesOf = (properties: Properties): MdxJsxAttribute[] =>
  Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));

/** A component of `src/components/experienceLeague`, or of the theme, among blocks. */
export const blockComponent = (
  name: string,
  properties: Properties,
  children: readonly Node[],
  at?: Pick<Node, 'position'>,
): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: attributesOf(properties),
  children: [...children] as (BlockContent | DefinitionContent)[],
  ...(at?.position && { position: at.position }),
});

/** A component, or a plain element such as `span`, in running text. */
export const textComponent = (
  name: string,
  properties: Properties,
  children: readonly Node[],
  at?: Pick<Node, 'position'>,
): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: attributesOf(properties),
  children: [...children] as PhrasingContent[],
  ...(at?.position && { position: at.position }),
});
