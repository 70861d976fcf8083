import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extractEnglish } from '../../plugins/translations/strings/extractEnglish';
import { root } from './root';
import { englishFile } from './words';

/** The English words stand in the code; the browser tests read them from a file like those of the other languages. */
export default function globalSetup(): void {
  mkdirSync(path.dirname(englishFile), { recursive: true });
  writeFileSync(englishFile, JSON.stringify(extractEnglish(root)['code.json']));
}
