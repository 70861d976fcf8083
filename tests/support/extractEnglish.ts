import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Strings {
  /** File below `i18n/<language>`, such as `code.json`. */
  readonly [file: string]: Readonly<
    Record<string, { readonly message: string; readonly description?: string }>
  >;
}

export const root = path.join(__dirname, '..', '..');
export const stringFiles = [
  'code.json',
  'docusaurus-theme-classic/navbar.json',
  'docusaurus-theme-classic/footer.json',
  'docusaurus-plugin-content-docs/current.json',
];

/** Has Docusaurus extract the English source strings from the code, into a folder that is removed again. */
export function extractEnglish(): Strings {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cmk-guide-strings-'));
  try {
    cpSync(path.join(root, 'i18n', 'en', 'site.json'), path.join(folder, 'en', 'site.json'));
    const docusaurus = path.join(root, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
    const { status, stderr } = spawnSync(
      process.execPath,
      [docusaurus, 'write-translations', '--locale', 'en'],
      {
        cwd: root,
        env: { ...process.env, CMK_I18N_PATH: folder },
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(`Docusaurus could not extract the strings: ${stderr}`);
    return readStrings(path.join(folder, 'en'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const readStrings = (folder: string): Strings =>
  Object.fromEntries(
    stringFiles.map((file) => [
      file,
      JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Strings[string],
    ]),
  );
