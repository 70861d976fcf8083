import type { Section } from '../../page/Page';
import { childrenOf, isWidget, lineOf, type Nodes, nodesOf } from './nodes';
import type { Prose, ProsePiece } from './Prose';
import { wordPropsOf } from './wordProps';

/** What is no word but keeps the words before and after it apart. */
const noWord = '\uFFFC';

const blocks: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'containerDirective',
  'footnoteDefinition',
  'mdxJsxFlowElement',
]);

/** All words of a section: its text, the texts of its images, and the props of widgets that are words. */
export function proseOf(section: Section): readonly Prose[] {
  const before = known.get(section);
  if (before !== undefined) return before;
  const prose = [...section.content.flatMap(runningText), ...nodesOf(section).flatMap(words)];
  known.set(section, prose);
  return prose;
}

/** The rules read the same sections one after the other. */
const known = new WeakMap<Section, readonly Prose[]>();

function runningText(node: Nodes): readonly Prose[] {
  if (blocks.has(node.type)) return childrenOf(node).flatMap(runningText);
  const written = new Writing();
  written.add(node);
  return written.prose.text.trim() === '' ? [] : [written.prose];
}

function words(node: Nodes): readonly Prose[] {
  if (isWidget(node)) return wordPropsOf(node).map(({ text, line }) => single(text, line));
  if (node.type === 'image' || node.type === 'imageReference') {
    const title = node.type === 'image' ? node.title : null;
    return [node.alt, title].flatMap((text) => (text ? [single(text, lineOf(node))] : []));
  }
  return node.type === 'link' && node.title ? [single(node.title, lineOf(node))] : [];
}

const single = (text: string, line: number): Prose => ({ text, pieces: [{ offset: 0, line }] });

class Writing {
  #text = '';
  readonly #pieces: ProsePiece[] = [];

  get prose(): Prose {
    return { text: this.#text, pieces: this.#pieces };
  }

  add(node: Nodes): void {
    switch (node.type) {
      case 'text':
        this.#write(node.value, lineOf(node));
        break;
      case 'break':
        this.#write('\n', lineOf(node));
        break;
      case 'mdxTextExpression':
        // A comment parts no words.
        if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) this.#write(noWord, lineOf(node));
        break;
      case 'textDirective':
        // A colon before a letter looks like a directive; Docusaurus shows it as it is written.
        this.#write(`:${node.name}`, lineOf(node));
        this.#addChildren(node);
        break;
      case 'html':
      case 'inlineCode':
      case 'code':
      case 'image':
      case 'imageReference':
        this.#write(noWord, lineOf(node));
        break;
      default:
        this.#addChildren(node);
    }
  }

  #addChildren(node: Nodes): void {
    for (const child of childrenOf(node)) this.add(child);
  }

  #write(text: string, line: number): void {
    this.#pieces.push({ offset: this.#text.length, line });
    this.#text += text;
  }
}
