// Builds languages one after the other, each into a folder of its own, with its search index. Started by
// buildLanguages.mjs, once for each core: node languageProcess.mjs <folder> <all languages> <languages to build>
import { createRequire } from 'node:module';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { require as requireTypeScript } from 'tsx/cjs/api';

process.env.NODE_ENV = 'production';
process.env.BABEL_ENV = 'production';
const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
/**
 * What `docusaurus build` calls for each language. The command itself puts a language that it builds alone at the root
 * of the site, where several languages in several processes would all stand.
 */
const { buildLocale } = require('@docusaurus/core/lib/commands/build/buildLocale');

const [folder, all, wanted] = process.argv.slice(2);
let isStopped = false;
process.on('message', (message) => {
  if (message === 'stop') isStopped = true;
});
// Without it, a build that is killed would go on writing.
process.on('disconnect', () => process.exit(1));

try {
  // Not as an ES module: in those that tsx loads so, `__dirname` is no folder.
  const { buildSearchIndex } = requireTypeScript(
    '../../plugins/searchIndex/buildSearchIndex.ts',
    fileURLToPath(import.meta.url),
  );
  for (const locale of wanted.split(',')) {
    if (isStopped) break;
    const outDir = path.join(folder, locale);
    rmSync(outDir, { recursive: true, force: true });
    await buildLocale({ siteDir: root, locale, cliOptions: { outDir, locale: all.split(',') } });
    await buildSearchIndex(outDir);
  }
} catch (error) {
  console.error(error);
  process.exit(1);
}
// Pagefind's own process would keep this one alive.
process.exit(0);
