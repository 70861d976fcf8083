import type { Widget } from './nodes';

/** The props of widgets that are words; all others are the same in every language. */
const names: ReadonlySet<string> = new Set([
  'alt',
  'aria-label',
  'caption',
  'children',
  'label',
  'placeholder',
  'summary',
  'title',
]);

export const isWordProp = (name: string): boolean => names.has(name);

interface WordProp {
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

/** The props of a widget that a translator translates. */
export const wordPropsOf = (widget: Widget): readonly WordProp[] =>
  widget.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && isWordProp(attribute.name)
      ? [
          {
            name: attribute.name,
            text: attribute.value,
            line: attribute.position?.start.line ?? widget.position?.start.line ?? 1,
          },
        ]
      : [],
  );
