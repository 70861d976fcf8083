/** The line, from 1, on which an entry of a file of strings begins; 1 when the file has no such entry. */
export function lineOfString(text: string, id: string): number {
  const start = text.indexOf(`\n  ${JSON.stringify(id)}:`);
  return start === -1 ? 1 : text.slice(0, start + 1).split('\n').length;
}
