import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pageText } from './pageText';
import type { Tool } from './Tool';

interface Peer {
  readonly name: string;
  readonly about: string;
  readonly packages: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  /** Where the pages are, from the folder of the project. */
  readonly pages: string;
  readonly program: (folder: string) => string;
  readonly args: readonly string[];
  readonly caches: readonly string[];
}

/** Installs a documentation tool in a folder outside of the repository. */
export function peerSite({ name, about, packages, files, pages, program, args, caches }: Peer): Tool {
  const folder = mkdtempSync(path.join(os.tmpdir(), `cmk-guide-bench-${name.toLowerCase()}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const manifest = JSON.stringify({ name: 'bench', private: true, type: 'module', dependencies: packages });
  put(folder, { 'package.json': manifest, ...files });
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 5 * 60_000,
  });
  if (status !== 0) {
    remove();
    throw new Error(`${name} could not be installed in ${folder}. npm said: ${stderr}`);
  }
  const fileOf = (language: string, page: string) =>
    path.join(folder, pages, language === 'en' ? '' : language, `${page}.md`);
  return {
    name,
    about,
    write: (written) => {
      for (const page of written) put('', { [fileOf(page.language, page.path)]: pageText(page) });
    },
    edit: (mark) => appendFileSync(fileOf('en', 'glossary'), `\n${mark}\n`),
    forget: () => {
      for (const cache of caches) rmSync(path.join(folder, cache), { recursive: true, force: true });
    },
    command: { folder, program: program(folder), args },
    remove,
  };
}

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
