// Run by scripts/buildSite.mjs when Docusaurus has built all languages: node --import tsx plugins/searchIndex/main.ts <folder>
import { buildSearchIndex } from './buildSearchIndex';

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Expected the folder of a built site, found nothing. Name it: build');
const started = Date.now();
void buildSearchIndex(folder).then((counts) => {
  const found = [...counts].map(([language, count]) => `${language} ${count}`).join(', ');
  process.stderr.write(`Search index written in ${Date.now() - started} ms: ${found} results\n`);
  // Pagefind's own process would keep this one alive.
  process.exit(0);
});
