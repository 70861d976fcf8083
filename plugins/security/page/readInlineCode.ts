import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { faultsOf } from './faultsOf';
import type { Fault, InlineCode } from './InlineCode';
import { isExecutable } from './isExecutable';
import { policyPlace } from './policyPlace';

const parser = unified().use(rehypeParse);

/** The parser reads what a browser reads: the minifier leaves out quotes and end tags. */
export function readInlineCode(html: string): InlineCode {
  const root: Root = parser.parse(html);
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const faults: Fault[] = [];
  visit(root, 'element', (element: Element) => {
    if (isInlineScript(element)) scripts.add(textOf(element));
    if (typeof element.properties.style === 'string') styles.add(element.properties.style);
    faults.push(...faultsOf(element));
  });
  const place = policyPlace(root);
  if (place === null) faults.push({ code: 'no-head' });
  return { scripts: [...scripts], styles: [...styles], faults, place: place ?? { start: 0, end: 0 } };
}

const isInlineScript = ({ tagName, properties }: Element): boolean =>
  tagName === 'script' && properties.src === undefined && isExecutable(properties.type);

const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');
