export interface Attributes {
  readonly id?: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Word processors and translation engines leave their own quotation marks around values. */
const straightened = (source: string): string =>
  source.replaceAll(/[“”„]|&quot;/g, '"').replaceAll(/[‘’]|&#39;/g, "'");

const part = /\s*(?:#([\w.-]+)|\.([\w-]+)|([A-Za-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+)))/y;

/**
 * Reads `{#id key="value"}`, with or without the braces.
 * @returns null for anything else, such as `{ORG_ID}`, which is text
 */
export function parseAttributes(source: string): Attributes | null {
  const text = straightened(source.trim().replace(/^\{/, '').replace(/\}$/, '')).trim();
  if (text === '') return null;
  const values: Record<string, string> = {};
  let id: string | undefined;
  part.lastIndex = 0;
  while (part.lastIndex < text.length) {
    const match = part.exec(text);
    if (match === null) return null;
    const [, anchor, className, key, double, single, bare] = match;
    if (anchor !== undefined) id = anchor;
    else if (className !== undefined) values.class = className;
    else if (key !== undefined) values[key.toLowerCase()] = double ?? single ?? bare ?? '';
  }
  return { ...(id !== undefined && { id }), values };
}
