import { expect, it } from 'vitest';
import { readTextFile } from './readTextFile';

const text = '{"schema":"cmk-check/1"}';
const utf16 = (isLittleEndian: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new DataView(new ArrayBuffer(2 + text.length * 2));
  bytes.setUint16(0, 0xfeff, isLittleEndian);
  Array.from(text, (character, at) => bytes.setUint16(2 + at * 2, character.charCodeAt(0), isLittleEndian));
  return new Uint8Array(bytes.buffer);
};

it.each([
  ['UTF-8', new TextEncoder().encode(text)],
  ['UTF-16 of Windows PowerShell', utf16(true)],
  ['UTF-16 with the other order of bytes', utf16(false)],
])('reads a file in %s', async (_, bytes) => {
  expect(await readTextFile(new Blob([bytes]))).toBe(text);
});
