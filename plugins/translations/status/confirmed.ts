import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as valibot from 'valibot';

const fingerprint = valibot.pipe(
  valibot.string(),
  valibot.regex(/^[0-9a-f]{16}$/, 'expected 16 hexadecimal digits'),
);

const confirmedPage = valibot.object({
  /** Day of the last confirmation, such as 2026-11-22. */
  on: valibot.pipe(valibot.string(), valibot.isoDate('expected a date such as 2026-11-22')),
  /** Who confirmed, in the words of that person or team. */
  by: valibot.optional(valibot.string()),
  /** Fingerprint of the English section that the translation agrees with, by id of the section. */
  sections: valibot.record(valibot.string(), fingerprint),
});

const confirmed = valibot.object({
  pages: valibot.record(valibot.string(), confirmedPage),
  /** Fingerprint of the English string, by file and id of the string. */
  strings: valibot.record(valibot.string(), valibot.record(valibot.string(), fingerprint)),
});

/**
 * What was English when somebody said of a translation that it says the same. A language keeps it in
 * `i18n/<language>/confirmed.json`; `npm run translations -- confirm` writes it.
 */
export type Confirmed = valibot.InferOutput<typeof confirmed>;
export type ConfirmedPage = valibot.InferOutput<typeof confirmedPage>;

export const confirmedFile = (language: string): string => `i18n/${language}/confirmed.json`;

/** @throws Error naming the file, the place in it, and what is wrong there */
export function readConfirmed(root: string, language: string): Confirmed {
  const file = confirmedFile(language);
  if (!existsSync(path.join(root, file))) return { pages: {}, strings: {} };
  const text = readFileSync(path.join(root, file), 'utf8');
  const result = valibot.safeParse(confirmed, parseJson(file, text));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(
    `${file}: ${valibot.getDotPath(issue) ?? 'the whole file'}: ${issue.message}. Undo the last change of that file; it is written by npm run translations -- confirm.`,
  );
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is no JSON: ${(error as Error).message}. Undo the last change of that file.`, {
      cause: error,
    });
  }
}

/** In alphabetical order, so that two people who confirm two pages change two places. */
export function writeConfirmed(root: string, language: string, { pages, strings }: Confirmed): void {
  const sorted = { pages: sortKeys(pages), strings: sortKeys(mapValues(strings, sortKeys)) };
  writeFileSync(path.join(root, confirmedFile(language)), `${JSON.stringify(sorted, null, 2)}\n`);
}

const sortKeys = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

const mapValues = <T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
