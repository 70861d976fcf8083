import { skipSpace } from './skipSpace';

/** Names in single quotes, as Python prints them: JSON by intention, and said to be broken. */
const singleQuoted = /\{\s{0,60}['‘’][\w@.]{1,60}['‘’]\s{0,5}:/y;

/** Whether the bracket here can begin a document of Azure, which is an object or a list of objects. */
export function isStart(text: string, at: number): boolean {
  const bracket = text.charAt(at);
  if (bracket !== '{' && bracket !== '[') return false;
  const next = text.charAt(skipSpace(text, at + 1, null));
  if (bracket === '[') return next === '' || '{[]'.includes(next);
  if (next === '' || '"}“”„‟″＂'.includes(next)) return true;
  singleQuoted.lastIndex = at;
  return singleQuoted.test(text);
}

/** Place of the next bracket that can begin a document, or -1. */
export function nextStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code === 123 || code === 91) && isStart(text, at)) return at;
  }
  return -1;
}
