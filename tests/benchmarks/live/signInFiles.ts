import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface BuiltFile {
  readonly name: string;
  readonly gzippedBytes: number;
  readonly isMsal: boolean;
}

/** MSAL's own name for itself stands in whatever chunk it is in. */
const signOfMsal = 'msal.js.browser';
/** How the bundler writes an `import()` that needs several chunks. */
const importOfSeveral = /Promise\.all\(\[(?:\w+\.e\("?\w+"?\),?)+\]\)/g;

/** What a press of the sign-in button loads: the chunks that are imported together with MSAL. Empty without a build. */
export function signInFiles(buildFolder: string): readonly BuiltFile[] {
  const folder = path.join(buildFolder, 'assets', 'js');
  if (!existsSync(folder)) return [];
  const chunks = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const),
  );
  const ofMsal = [...chunks].filter(([, text]) => text.includes(signOfMsal)).map(([name]) => idOf(name));
  const together = [...chunks.values()]
    .flatMap((text) => text.match(importOfSeveral) ?? [])
    .map((calls) => calls.match(/(?<=\.e\("?)\w+/g) ?? [])
    .filter((ids) => ids.some((id) => ofMsal.includes(id)))
    .flat();
  const wanted = new Set([...ofMsal, ...together]);
  return [...chunks]
    .filter(([name]) => wanted.has(idOf(name)))
    .map(([name, text]) => ({
      name,
      gzippedBytes: gzipSync(text, { level: 9 }).length,
      isMsal: ofMsal.includes(idOf(name)),
    }));
}

const idOf = (name: string): string => name.split('.')[0] ?? '';
