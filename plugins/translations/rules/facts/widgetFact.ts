import { isAddressProp } from '../links/addressesOf';
import type { Widget } from '../prose/nodes';
import { isWordProp } from '../prose/wordProps';
import type { Fact } from './Fact';

/** A widget with its props, of which words count only as being there, and addresses are links. */
export function widgetFact({ name, attributes }: Widget): Omit<Fact, 'line'> {
  const props = attributes
    .map((attribute) => {
      if (attribute.type === 'mdxJsxExpressionAttribute') return `{${attribute.value}}`;
      if (isAddressProp(attribute.name)) return `${attribute.name}=…`;
      if (isWordProp(attribute.name)) return `${attribute.name}=“…”`;
      if (attribute.value === null || attribute.value === undefined) return attribute.name;
      return typeof attribute.value === 'string'
        ? `${attribute.name}="${attribute.value}"`
        : `${attribute.name}={${attribute.value.value}}`;
    })
    .sort();
  const shown = `<${[name ?? '', ...props].join(' ')}>`;
  return { kind: 'widget', key: shown, shown };
}
