import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type StringFile, stringFiles } from '../places';

export interface SourceString {
  readonly message: string;
  readonly description?: string;
}

/** The strings of a language by file, such as `code.json`, and id. */
export type Strings = Readonly<Record<StringFile, Readonly<Record<string, SourceString>>>>;

/** A file that a language does not have yet has no strings. */
export const readStrings = (folder: string): Strings =>
  Object.fromEntries(
    stringFiles.map((file) => {
      const place = path.join(folder, file);
      return [file, existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : {}];
    }),
  ) as unknown as Strings;
