import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file that browsers may keep for ever: it is named after its content. */
export interface Asset {
  /** From the root of the language. */
  readonly path: string;
  readonly content: string;
}

export function asset(name: string, type: 'css' | 'js', content: string): Asset {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { path: `assets/${type}/${name}.${digest}.${type}`, content };
}

export function writeAsset(folder: string, { path: file, content }: Asset): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}
