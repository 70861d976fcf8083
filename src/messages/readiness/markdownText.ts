/**
 * A line of text in Markdown. A name may carry whatever its owner wrote, and whoever reads the report may have a viewer
 * that runs HTML or loads images. An underscore within a word means nothing and stays readable.
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export const markdownText = (line: string): string =>
  line
    .trim()
    .replace(/[\\`*[\]<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, String.raw`\$&`)
    .replace(/^(\d{0,9})([#>+=|:.)-])/, String.raw`$1\$2`);

/** Text as code in Markdown, between more backticks than stand in it: https://spec.commonmark.org/0.31.2/#code-spans */
export function markdownCode(line: string): string {
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}
