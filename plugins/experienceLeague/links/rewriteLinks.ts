import type { Link, Node, Root, Text } from 'mdast';
import { blockComponent } from '../component';
import type { DialectPage } from '../DialectPage';
import { untranslated } from '../inline/showMarks';
import { replaceNodes } from '../parents';
import { type LinkTarget, resolveLink } from './resolveLink';

/** Gives each link an address that leads somewhere; without one, only its words are shown. */
export function rewriteLinks(tree: Root, page: DialectPage): void {
  replaceNodes(tree, (node) => (node.type === 'link' ? rewritten(node as Link, page) : [node]));
  replaceNodes(tree, (node) => ('children' in node && node.type === 'paragraph' ? videoIn(node) : [node]));
}

function rewritten(node: Link, page: DialectPage): Node[] {
  const target = resolveLink(page, node.url, node);
  const children = withMark(node.children);
  if ((node.data as { isVideo?: boolean } | undefined)?.isVideo) {
    // A card names the site that the video is on.
    if (target.kind === 'elsewhere')
      return [{ type: 'dialectVideo', url: target.url, position: node.position } as Node];
    if (target.kind === 'refused') return [];
  }
  if (target.kind === 'refused') return [...children];
  return [{ ...node, url: target.url, children, data: dataFor(node, target) } as Node];
}

/** The anchor has been looked for here; Docusaurus, which stops at one it cannot find, is told not to. */
const dataFor = (node: Link, target: LinkTarget): Link['data'] =>
  target.kind === 'page' && target.hasAnchor
    ? { ...node.data, hProperties: { ...node.data?.hProperties, dataDialectChecked: '' } }
    : node.data;

/** `[!DNL Key Vault](address)` is a link to CommonMark, whose text begins with the mark. */
function withMark(children: Link['children']): Node[] {
  const [first, ...others] = children;
  const [, kind, rest] =
    first?.type === 'text' ? (/^!(DNL|UICONTROL)\s+(.*)$/is.exec(first.value) ?? []) : [];
  if (kind === undefined || rest === undefined) return children;
  const text: Text = { type: 'text', value: rest };
  return [untranslated([text, ...others], kind.toUpperCase() as 'DNL' | 'UICONTROL', first)];
}

/** A video stands in a paragraph of its own, which a card cannot be part of. */
function videoIn(paragraph: Node): Node[] {
  const [video, ...others] = 'children' in paragraph ? (paragraph.children as Node[]) : [];
  // Its video was refused.
  if (video === undefined) return [];
  if (video?.type !== 'dialectVideo' || !('url' in video)) return [paragraph];
  const card = blockComponent('ExperienceLeagueVideo', { url: String(video.url) }, [], paragraph);
  return others.length === 0 ? [card] : [card, { ...paragraph, children: others } as Node];
}
