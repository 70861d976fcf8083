import type { Heading, Root } from 'mdast';
import { type DialectPage, warn } from '../DialectPage';
import { plainText } from '../text/plainText';

/**
 * A page has one title. Docusaurus takes the first heading for it if it is of the first level and no rule stands before
 * it, and else shows the one from the front matter; another of the first level would stand there twice.
 */
export function oneTitle(tree: Root, page: DialectPage, titleOfPage: string): void {
  const first = tree.children.find((node) => node.type === 'heading' || node.type === 'thematicBreak');
  const own = first?.type === 'heading' && first.depth === 1 ? first : null;
  const title = own === null ? titleOfPage : plainText(own);
  tree.children = tree.children.filter((node) => {
    if (node === own || node.type !== 'heading' || node.depth !== 1) return true;
    if (isSame(node, title)) {
      warn(page, node, { code: 'title/second', found: plainText(node) });
      return false;
    }
    node.depth = 2;
    return true;
  });
}

const isSame = (heading: Heading, title: string): boolean =>
  title.trim() !== '' && plainText(heading).trim().toLowerCase() === title.trim().toLowerCase();
