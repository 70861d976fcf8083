import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSize } from './gzipSize';

/** The files of a built site by their addresses; each is weighed once, whatever many pages load it. */
export class SiteFiles {
  readonly #sizes = new Map<string, number>();

  /** @param root path of the site on its host, with a slash at both ends */
  constructor(
    readonly folder: string,
    readonly root: string,
  ) {}

  /** @throws Error when a page asks for a file that the build does not have */
  private file(address: string): string {
    const [pathname = ''] = address.split(/[?#]/);
    const file = path.join(this.folder, decodeURI(pathname.slice(this.root.length)));
    if (!pathname.startsWith(this.root) || !existsSync(file)) {
      throw new Error(
        `Expected the file of ${address} in ${this.folder}, found none. Build again: node scripts/buildSite.mjs`,
      );
    }
    return file;
  }

  text = (address: string): string => readFileSync(this.file(address), 'utf8');

  gzipSize(address: string): number {
    const known = this.#sizes.get(address) ?? gzipSize(readFileSync(this.file(address)));
    this.#sizes.set(address, known);
    return known;
  }
}
