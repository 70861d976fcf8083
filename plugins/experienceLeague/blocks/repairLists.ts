import type { List, ListItem, Node, Root } from 'mdast';
import { rewriteChildren } from '../parents';

/**
 * Content of a list item that is indented less than CommonMark asks (three for `1.`, four for `10.`) stands behind the
 * list, and the next item begins a new list at 1. What is indented by two or more behind a list belongs to its last item;
 * the list that follows goes on with the one before.
 */
export function repairLists(tree: Root): void {
  rewriteChildren(tree, (children, parent) => {
    if (parent.type === 'list') return children;
    const repaired: Node[] = [];
    let open: { list: List; hasTaken: boolean } | null = null;
    for (const node of children) {
      if (open !== null && isIndentedUnder(open.list, node)) {
        take(open.list, node);
        open.hasTaken = true;
      } else if (open?.hasTaken === true && goesOn(open.list, node)) {
        open.list.children.push(...node.children);
      } else {
        open = isList(node) ? { list: node, hasTaken: false } : null;
        repaired.push(node);
      }
    }
    return repaired;
  });
}

const isList = (node: Node): node is List => node.type === 'list';

function isIndentedUnder(list: List, node: Node): boolean {
  const own = columnOf(list);
  const column = columnOf(node);
  // A heading in a list item is not what anybody writes; one with blanks before it is.
  return node.type !== 'heading' && own !== null && column !== null && column >= own + 2;
}

function goesOn(list: List, node: Node): node is List {
  return isList(node) && node.ordered === list.ordered && columnOf(node) === columnOf(list);
}

function take(list: List, node: Node): void {
  const item = list.children.at(-1);
  if (item === undefined) return;
  const last = item.children.at(-1);
  // Two lists in a row under one item are one list that was cut by the same fault.
  if (last !== undefined && isList(last) && isList(node) && goesOn(last, node))
    last.children.push(...node.children);
  else item.children.push(node as ListItem['children'][number]);
  item.spread = true;
  list.spread = true;
}

/** HTML keeps the blanks before it in its text. */
function columnOf(node: Node): number | null {
  const column = node.position?.start.column;
  if (column === undefined) return null;
  const blanks = node.type === 'html' && 'value' in node ? /^ */.exec(String(node.value))?.[0].length : 0;
  return column + (blanks ?? 0);
}
