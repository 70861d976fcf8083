import type { Element, ElementContent, Root, RootContent } from 'hast';
import { type DialectPage, warn } from '../DialectPage';
import { parseAddress } from '../links/parseAddress';
import { allowedStyle, allowedTags, droppedWithContent, isAllowedAttribute } from './allowed';

type Parent = Root | Element;

/**
 * Leaves what the list allows of the finished page. All of the page goes through here, so that nothing depends on how a
 * tag came into it; components are no elements and stay.
 */
export function sanitizeHtml(parent: Parent, page: DialectPage): void {
  parent.children = parent.children.flatMap((node) => allowedOf(node, page)) as typeof parent.children;
}

function allowedOf(node: RootContent | ElementContent, page: DialectPage): (RootContent | ElementContent)[] {
  if (node.type === 'comment' || node.type === 'doctype') return [];
  if (node.type === 'raw') return [{ type: 'text', value: node.value }];
  if (!('children' in node)) return [node];
  if (node.type === 'element' && droppedWithContent.has(node.tagName)) {
    warn(page, node, { code: 'html/dropped', tag: node.tagName });
    return [];
  }
  sanitizeHtml(node as Element, page);
  if (node.type !== 'element') return [node];
  if (!allowedTags.has(node.tagName) || (node.tagName === 'input' && node.properties.type !== 'checkbox')) {
    warn(page, node, { code: 'html/unknown-tag', tag: node.tagName });
    return node.children;
  }
  sanitizeAttributes(node, page);
  return [node];
}

function sanitizeAttributes(node: Element, page: DialectPage): void {
  // Links have been looked at one by one; this is for any that came another way.
  const { href } = node.properties;
  if (href !== undefined && parseAddress(String(href)).kind === 'refused') {
    warn(page, node, { code: 'link/refused', found: String(href) });
    delete node.properties.href;
  }
  for (const name of Object.keys(node.properties)) {
    const style = name === 'style' ? allowedStyle(String(node.properties.style)) : '';
    if (style !== '' && isAllowedAttribute(node.tagName, name)) node.properties.style = style;
    else if (name === 'style' || !isAllowedAttribute(node.tagName, name)) {
      delete node.properties[name];
      warn(page, node, { code: 'html/dropped-attribute', tag: node.tagName, attribute: name.toLowerCase() });
    }
  }
}
