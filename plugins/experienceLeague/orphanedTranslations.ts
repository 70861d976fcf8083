import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { DialectSite } from './DialectSite';
import { isDialectFile } from './isDialectFile';

/** Docusaurus passes over a translation of a page that is not there, or is there as `.mdx`, without a word. */
export function orphanedTranslations(site: DialectSite): void {
  for (const folder of site.contentFolders.filter((each) => each !== site.pagesFolder && existsSync(each))) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const isPart = name.split(path.sep).some((part) => part.startsWith('_'));
      const expected = path.join(site.pagesFolder, name);
      if (isPart || !isDialectFile(name) || existsSync(expected)) continue;
      const shown = path.relative(site.siteDir, expected).split(path.sep).join('/');
      site.warnings.add(path.join(folder, name), 1, { code: 'page/no-source', expected: shown });
    }
  }
}
