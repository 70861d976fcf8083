import { readFileSync } from 'node:fs';

export type Input =
  | { kind: 'text'; text: string }
  | { kind: 'unreadable'; file: string; reason: string }
  | { kind: 'not-utf-8'; file: string };

const standardInput = 0;

/** @param file a path, or `-` for standard input */
export function readInput(file: string): Input {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? standardInput : file);
  } catch (error) {
    // An error of the file system has a code such as ENOENT, which says it the same in every language.
    const { code, message } = error as NodeJS.ErrnoException;
    return { kind: 'unreadable', file, reason: code ?? message };
  }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'not-utf-8', file };
  }
}
