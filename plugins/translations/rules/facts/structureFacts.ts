import type { Code, List, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { headingId } from '../../page/headingId';
import { isWidget, lineOf, type Nodes, nodesOf } from '../prose/nodes';
import type { Fact } from './Fact';
import type { FactReader } from './factRule';
import { tableShape } from './tableShape';
import { widgetFact } from './widgetFact';

type Structure = Omit<Fact, 'line'>;

/** What a section is built of, in its order: blocks of code, boxes, tables, lists, and widgets of their own. */
export const structureFacts: FactReader = (section) =>
  // The heading of the section itself is compared with those of the page.
  nodesOf(section).flatMap((node) => {
    const structure = section.content[0] === node && section.depth > 0 ? null : structureOf(node);
    return structure === null ? [] : [{ ...structure, line: lineOf(node) }];
  });

function structureOf(node: Nodes): Structure | null {
  switch (node.type) {
    case 'heading': {
      const shown = `${'#'.repeat(node.depth)} ${headingId(node) ?? 'without id'}`;
      return { kind: 'heading', key: shown, shown };
    }
    case 'code':
      return codeBlock(node);
    case 'containerDirective':
      return admonition(node);
    case 'blockquote':
      return { kind: 'admonition', key: '>', shown: 'quotation (>)' };
    case 'table':
      return table(node);
    case 'list':
      return list(node);
    default:
      return isWidget(node) && node.type === 'mdxJsxFlowElement' ? widgetFact(node) : null;
  }
}

function codeBlock({ value, lang, meta }: Code): Structure {
  const [first = ''] = value.split('\n');
  const shown = `\`${first}\`${value === first ? '' : ' …'}${lang ? ` (${[lang, meta].filter(Boolean).join(' ')})` : ''}`;
  return { kind: 'code-block', key: JSON.stringify([value, lang, meta]), shown };
}

function admonition({ name, children }: ContainerDirective): Structure {
  const [first] = children;
  const hasTitle = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  const shown = `:::${name}${hasTitle ? '[…]' : ''}`;
  return { kind: 'admonition', key: shown, shown };
}

function table(node: Table): Structure {
  const { key, shown } = tableShape(node);
  return { kind: 'table', key, shown };
}

function list({ ordered, start, children }: List): Structure {
  const count = children.length;
  const shown = ordered
    ? `of ${count} ${count === 1 ? 'step' : 'steps'}${start === 1 ? '' : ` from ${start}`}`
    : `of ${count} ${count === 1 ? 'point' : 'points'}`;
  return { kind: 'list', key: shown, shown };
}
