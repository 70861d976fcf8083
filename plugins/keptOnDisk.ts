import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

const cache = path.join(__dirname, '..', 'node_modules', '.cache', 'cmk-guide');

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/**
 * What was made before from the same text, or else what is made now. One file for each place, so that it does not grow
 * with every edit.
 * @param place what it is made for, such as the file of a page
 * @param from all that it is made from, with the code that makes it
 */
export function keptOnDisk<T>(place: string, from: string, make: () => T, folder = cache): T {
  const file = path.join(folder, hashOf(place));
  const key = hashOf(from);
  try {
    const kept = deserialize(readFileSync(file)) as { readonly key: string; readonly value: T };
    if (kept.key === key) return kept.value;
  } catch {
    // None yet, or cut off while it was written: it is made anew.
  }
  const value = make();
  mkdirSync(folder, { recursive: true });
  // Several languages are built at the same time: nobody reads half a file.
  const written = `${file}.${process.pid}`;
  writeFileSync(written, serialize({ key, value }));
  renameSync(written, file);
  return value;
}
