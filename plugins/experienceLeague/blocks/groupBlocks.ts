import type { Node, Root } from 'mdast';
import { type DialectPage, warn } from '../DialectPage';
import { rewriteChildren } from '../parents';
import { type Boundary, boundary, isBoundary } from './Boundary';
import type { DialectCollapsible } from '../syntax/nodes';
import { wrapBlock } from './wrapBlock';

interface Frame {
  readonly opening: Boundary;
  readonly children: Node[];
}

/** Puts what stands between the boundaries of shade boxes, tabs and collapsible sections into one block each. */
export const groupBlocks = (tree: Root, page: DialectPage): void =>
  rewriteChildren(tree, (children) =>
    children.some((node) => isBoundary(node) || node.type === 'dialectCollapsible')
      ? new Grouping(page).run(children)
      : children,
  );

class Grouping {
  readonly #page: DialectPage;
  readonly #frames: Frame[] = [];
  readonly #done: Node[] = [];

  constructor(page: DialectPage) {
    this.#page = page;
  }

  run(nodes: readonly Node[]): Node[] {
    for (const node of nodes) {
      const edge = node.type === 'dialectCollapsible' ? this.#plusesAt(node as DialectCollapsible) : node;
      if (!isBoundary(edge)) this.#put(edge);
      else if (edge.edge === 'begin') this.#begin(edge);
      else this.#end(edge);
    }
    this.#closeDownTo(0);
    return this.#done;
  }

  /** `+++` ends what is open, and begins something only with a title. */
  #plusesAt(node: DialectCollapsible): Boundary {
    const edge = node.children.length === 0 ? 'end' : 'begin';
    return boundary({ edge, block: 'collapsible', name: '+++', title: node.children }, node);
  }

  #begin(opening: Boundary): void {
    if (opening.block === 'tab') this.#closeDownTo(this.#indexOf('tabs') + 1);
    // Collapsible sections do not nest: the end of the one before was forgotten.
    if (opening.block === 'collapsible' && this.#indexOf('collapsible') !== -1) {
      this.#closeDownTo(this.#indexOf('collapsible'));
    }
    this.#frames.push({ opening, children: [] });
  }

  #end(closing: Boundary): void {
    const index = this.#indexOf(closing.block);
    if (index === -1) {
      warn(this.#page, closing, { code: 'block/not-opened', name: closing.name });
      return;
    }
    this.#closeDownTo(index + 1);
    this.#closeLast();
  }

  #indexOf(block: Boundary['block']): number {
    return this.#frames.map((frame) => frame.opening.block).lastIndexOf(block);
  }

  #closeDownTo(depth: number): void {
    while (this.#frames.length > depth) {
      const opening = this.#frames.at(-1)?.opening;
      // A tab has no closing line of its own.
      if (opening !== undefined && opening.block !== 'tab') {
        warn(this.#page, opening, { code: 'block/not-closed', name: opening.name });
      }
      this.#closeLast();
    }
  }

  #closeLast(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    const isTabOutside = frame.opening.block === 'tab' && this.#frames.at(-1)?.opening.block !== 'tabs';
    if (isTabOutside) warn(this.#page, frame.opening, { code: 'block/tab-outside' });
    for (const node of wrapBlock(frame.opening, frame.children, isTabOutside)) this.#put(node);
  }

  #put(node: Node): void {
    (this.#frames.at(-1)?.children ?? this.#done).push(node);
  }
}
