import type { Image, Node, Root } from 'mdast';
import { textComponent } from '../component';
import type { DialectPage } from '../DialectPage';
import { replaceNodes } from '../parents';
import { resolveImage } from './resolveImage';
import { siteAddress } from './resolveLink';

/** Gives each image the address of its file; without one, a placeholder with the alternative text is shown. */
export const rewriteImages = (tree: Root, page: DialectPage): void =>
  replaceNodes(tree, (node) => (node.type === 'image' ? [rewritten(node as Image, page)] : [node]));

function rewritten(node: Image, page: DialectPage): Node {
  const source = resolveImage(page, node.url, node);
  if (source.kind !== 'file')
    return missingImage(node.alt ?? '', source.kind === 'elsewhere' ? source.url : undefined, node);
  const image = { ...node, url: siteAddress(page, source.filePath), data: undefined } as Node;
  const { width, height, align, zoomable, modal } = attributesOf(node);
  const isZoomable = [zoomable, modal].some((value) => /^(?:yes|true|regular|modal)$/i.test(value ?? ''));
  const properties = { width, height, align, zoomable: isZoomable ? 'yes' : undefined };
  return Object.values(properties).every((value) => value === undefined)
    ? image
    : textComponent('ExperienceLeagueImage', properties, [image], node);
}

const attributesOf = (node: Image): Record<string, string | undefined> =>
  (node.data as { attributes?: Record<string, string> } | undefined)?.attributes ?? {};

export const missingImage = (
  alt: string,
  url: string | undefined,
  at: Pick<Node, 'position'> | undefined,
): Node => textComponent('ExperienceLeagueMissingImage', { alt, url }, [], at);
