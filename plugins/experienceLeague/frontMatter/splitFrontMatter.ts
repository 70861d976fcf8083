export interface SplitSource {
  /** Lines between the two `---`; the first of them is line 2 of the file. */
  readonly lines: readonly string[];
  /** The source with the front matter made blank, so that lines keep their numbers. */
  readonly body: string;
  readonly isClosed: boolean;
}

const fence = /^\s*-{3,}\s*$/;
const field = /^(?:[\w$][\w .$-]*:(?:\s|$)|\s+\S|-\s|#\s?[^#\s]*:|\s*$)/;

/**
 * Takes front matter off a page: with a byte order mark before it, blanks behind the dashes, or without its last line.
 */
export function splitFrontMatter(source: string): SplitSource {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1 || !fence.test(lines[first] ?? '')) {
    return { lines: [], body: lines.join('\n'), isClosed: true };
  }
  const close = lines.findIndex((line, index) => index > first && fence.test(line));
  // A rule further down is not the end of the front matter when a heading stands before it.
  const heading = lines.findIndex((line, index) => index > first && /^#{1,6}\s+\S/.test(line));
  const isClosed = close !== -1 && (heading === -1 || close < heading || isComment(lines, heading, close));
  const end = isClosed ? close : endOfFields(lines, first + 1);
  return {
    lines: Array.from({ length: first }, () => '').concat(lines.slice(first + 1, end)),
    body: lines.map((line, index) => (index < end || (isClosed && index === end) ? '' : line)).join('\n'),
    isClosed,
  };
}

/** In YAML a line with `#` is a comment, if fields go on behind it. */
const isComment = (lines: readonly string[], heading: number, close: number): boolean =>
  lines.slice(heading, close).every((line) => line.startsWith('#') || field.test(line));

function endOfFields(lines: readonly string[], start: number): number {
  const end = lines.findIndex((line, index) => index >= start && (line.trim() === '' || !field.test(line)));
  return end === -1 ? lines.length : end;
}
