import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readStrings, type Strings } from './readStrings';

/**
 * Has Docusaurus extract the English source strings from the code, into a folder that is removed again.
 * @throws Error with what Docusaurus said
 */
export function extractEnglish(root: string): Strings {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cmk-guide-strings-'));
  try {
    cpSync(path.join(root, 'i18n', 'en', 'site.json'), path.join(folder, 'en', 'site.json'));
    const docusaurus = path.join(root, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
    const { status, stderr } = spawnSync(
      process.execPath,
      [docusaurus, 'write-translations', '--locale', 'en'],
      { cwd: root, env: { ...process.env, CMK_I18N_PATH: folder }, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`Docusaurus could not extract the strings: ${stderr}`);
    return readStrings(path.join(folder, 'en'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
