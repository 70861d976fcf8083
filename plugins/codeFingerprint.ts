import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Changes when the code in one of these folders changes, or a package that it may use. */
export function codeFingerprint(...folders: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  hash.update(readFileSync(path.join(__dirname, '..', 'package.json')));
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      hash.update(`${file}\0`).update(readFileSync(path.join(folder, file)));
    }
  }
  return hash.digest('hex');
}
