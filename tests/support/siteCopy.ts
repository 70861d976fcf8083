import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { commitAll } from './commitAll.mjs';
import { root } from './root';

const sources = [
  '.gitignore',
  'docs',
  'emulator',
  'i18n',
  'plugins',
  'scripts',
  'src',
  'static',
  'tests',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package.json',
  'playwright.config.ts',
  'tsconfig.json',
  'vitest.config.mts',
];
const made = path.join(root, 'i18n', 'pseudo');

/**
 * A copy of the project in which a test can change anything. Packages are linked one by one, so that caches, which
 * stand among them, are of its own.
 */
export class SiteCopy {
  readonly root = mkdtempSync(path.join(os.tmpdir(), 'cmk-guide-copy-'));

  constructor() {
    for (const source of sources) {
      cpSync(path.join(root, source), path.join(this.root, source), {
        recursive: true,
        filter: (file) => file !== made,
      });
    }
    const packages = path.join(root, 'node_modules');
    mkdirSync(path.join(this.root, 'node_modules'));
    for (const name of readdirSync(packages).filter((entry) => entry !== '.cache')) {
      // A junction is what Windows lets everybody make.
      symlinkSync(path.join(packages, name), path.join(this.root, 'node_modules', name), 'junction');
    }
  }

  /** Docusaurus takes the dates of pages from Git, and builds nothing outside of it. */
  commit(): void {
    commitAll(this.root);
  }

  /** Runs a script of the copy with this Node. */
  node(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
    // Tests of this project run as tests; what they start does not.
    const { NODE_ENV: _, ...env } = process.env;
    return spawnSync(process.execPath, args, { cwd: this.root, encoding: 'utf8', env });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
