import type { Node } from 'mdast';
import { findContent, isFile, isInside } from '../DialectSite';
import { type DialectPage, warn } from '../DialectPage';
import path from 'node:path';
import { parseAddress } from './parseAddress';
import { contentPaths } from './resolveLink';

export type ImageSource =
  { kind: 'file'; filePath: string } | { kind: 'missing' } | { kind: 'elsewhere'; url: string };

/** Finds the file of an image: in the reader's language, else the English one, else among the static files. */
export function resolveImage(
  page: DialectPage,
  found: string,
  at: Pick<Node, 'position'> | undefined,
): ImageSource {
  const address = parseAddress(found);
  if (address.kind === 'absolute') {
    warn(page, at, { code: 'image/elsewhere', found });
    return { kind: 'elsewhere', url: address.url };
  }
  const { staticFolder } = page.site;
  const candidates = address.kind === 'path' ? contentPaths(page, address.pathname) : [];
  const files = candidates.map((candidate) => findContent(page.site, candidate));
  if (address.kind === 'path' && address.pathname.startsWith('/')) {
    const filePath = path.join(staticFolder, address.pathname);
    files.push(isInside(staticFolder, filePath) && isFile(filePath) ? filePath : null);
  }
  const filePath = files.find(
    (file) => file !== null && /\.(?:png|jpe?g|gif|webp|avif|svg|ico)$/i.test(file),
  );
  if (filePath !== undefined && filePath !== null) return { kind: 'file', filePath };
  warn(page, at, { code: 'image/missing', found });
  return { kind: 'missing' };
}
