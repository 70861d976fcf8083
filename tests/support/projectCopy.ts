import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A copy of a folder with `docs` and `i18n` in it, to break. `remove` deletes it. */
export interface ProjectCopy {
  readonly root: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Replaces text that must be there. */
  readonly change: (file: string, from: string | RegExp, to: string) => void;
  readonly delete: (file: string) => void;
  readonly remove: () => void;
}

export function copyProject(from: string): ProjectCopy {
  const root = mkdtempSync(path.join(os.tmpdir(), 'cmk-guide-copy-'));
  for (const folder of ['docs', 'i18n']) {
    cpSync(path.join(from, folder), path.join(root, folder), { recursive: true });
  }
  const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(path.join(root, file), text);
  return {
    root,
    read,
    write,
    change: (file, before, after) => {
      const text = read(file);
      const changed = text.replace(before, after);
      if (changed === text) throw new Error(`${file} has no ${String(before)} to change.`);
      write(file, changed);
    },
    delete: (file) => rmSync(path.join(root, file)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
