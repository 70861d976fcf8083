import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { writePseudoPage } from './writePseudo';

/** Makes a page of the pseudo-language anew when its English source is saved. Strings are read at the start only. */
export function watchEnglish(root: string): void {
  const docs = path.join(root, 'docs');
  watch(docs, { recursive: true }, (_event, file) => {
    if (!file?.endsWith('.mdx') || !existsSync(path.join(docs, file))) return;
    try {
      writePseudoPage(root, file);
    } catch (error) {
      // A page in the middle of being written is no MDX for a moment.
      process.stderr.write(`docs/${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  });
}
