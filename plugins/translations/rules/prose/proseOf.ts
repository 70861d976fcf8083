import type { Section } from '../../page/Page';
import { childrenOf, isWidget, lineOf, type Nodes, nodesOf } from './nodes';
import { type Prose, proseOnLine } from './Prose';
import { wordPropsOf } from './wordProps';
import { writeProse } from './writeProse';

/** What has no words of its own, but blocks that have. */
const containers: ReadonlySet<Nodes['type']> = new Set([
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'containerDirective',
  'footnoteDefinition',
  'mdxJsxFlowElement',
]);

/** The rules read the same sections one after the other. */
const known = new WeakMap<Section, readonly Prose[]>();

/** All words of a section: its text, the texts of its images, and the props of widgets that are words. */
export function proseOf(section: Section): readonly Prose[] {
  const before = known.get(section);
  if (before !== undefined) return before;
  const prose = [...section.content.flatMap(runningText), ...nodesOf(section).flatMap(words)];
  known.set(section, prose);
  return prose;
}

const runningText = (node: Nodes): readonly Prose[] =>
  containers.has(node.type) ? childrenOf(node).flatMap(runningText) : [writeProse(node)];

function words(node: Nodes): readonly Prose[] {
  if (isWidget(node)) return wordPropsOf(node).map(({ text, line }) => proseOnLine(text, line));
  if (node.type !== 'image' && node.type !== 'imageReference' && node.type !== 'link') return [];
  const alt = node.type === 'link' ? null : node.alt;
  const title = node.type === 'imageReference' ? null : node.title;
  return [alt, title].flatMap((text) => (text ? [proseOnLine(text, lineOf(node))] : []));
}
