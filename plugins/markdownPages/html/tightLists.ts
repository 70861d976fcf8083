import type { List, ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** An entry keeps empty lines between its parts only where Markdown needs them: around anything but a list. */
export function tightLists() {
  return (tree: Root): void => {
    visit(tree, 'list', (list) => {
      for (const item of list.children) item.spread = needsEmptyLines(item);
      list.spread = list.children.some(({ spread }) => spread);
    });
  };
}

const needsEmptyLines = ({ children }: ListItem): boolean =>
  children.filter((child) => child.type !== 'list' || continuesCounting(child)).length > 1;

/** Right after a paragraph, only a list that begins with 1 is read as one. */
const continuesCounting = ({ ordered, start }: List): boolean => ordered === true && start !== 1;
