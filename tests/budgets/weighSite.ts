import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSize } from './gzipSize';

/** Bytes; of code after gzip, of all else as it lies on the disk. */
export interface SiteWeight {
  readonly main: number;
  readonly largestOtherChunk: number;
  readonly searchIndex: number;
  readonly images: number;
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file).isFile());

const total = (folder: string): number =>
  filesUnder(folder).reduce((all, file) => all + statSync(file).size, 0);

const largest = (sizes: readonly number[]): number => Math.max(0, ...sizes);

const sizesOfCode = (folder: string, isWanted: (name: string) => boolean): readonly number[] =>
  filesUnder(path.join(folder, 'assets', 'js'))
    .filter((file) => file.endsWith('.js') && isWanted(path.basename(file)))
    .map((file) => gzipSize(readFileSync(file)));

/** @param languages folders of the build that each have code of their own; the default language has `.` */
export function weighSite(build: string, languages: readonly string[]): SiteWeight {
  const code = (isWanted: (name: string) => boolean): number =>
    largest(languages.flatMap((language) => sizesOfCode(path.join(build, language), isWanted)));
  const indexes = path.join(build, 'pagefind');
  return {
    main: code((name) => name.startsWith('main.')),
    largestOtherChunk: code((name) => !name.startsWith('main.')),
    searchIndex: largest(readdirSync(indexes).map((language) => total(path.join(indexes, language)))),
    images: total(path.join(build, 'img')),
  };
}
