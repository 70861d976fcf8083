// Weighs every page of the production build against tests/budgets/budgets.ts: node --import tsx tests/budgets/main.ts
// Sizes are exact, so they may fail a build; times are not, and are measured by `npm run lighthouse`.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { baseUrl } from '../../plugins/baseUrl';
import { languages } from '../../src/messages/languages';
import * as budgets from './budgets';
import { describeExcess, kilobytes } from './describeExcess';
import { excesses } from './excesses';
import { SiteFiles } from './SiteFiles';
import { weighPage } from './weighPage';
import { weighSite } from './weighSite';

const isList = process.argv.includes('--list');
const folder =
  process.argv.slice(2).find((argument) => argument !== '--list') ??
  path.join(__dirname, '..', '..', 'build');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

if (!existsSync(path.join(folder, 'index.html'))) {
  throw new Error(`Expected a built site in ${folder}, found none. Build it: node scripts/buildSite.mjs`);
}
const files = new SiteFiles(folder, baseUrl(process.env));
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|[\\/])(?:index|404)\.html$/.test(file))
  .sort()
  .map((file) => weighPage(file, files));
const folders = languages.map(({ code }) => (code === 'en' ? '.' : code));
const site = weighSite(
  folder,
  folders.filter((language) => existsSync(path.join(folder, language, 'assets', 'js'))),
);

const most = (part: 'html' | 'scripts' | 'styles', among = pages): string =>
  kilobytes(Math.max(...among.map((page) => page[part])));
if (isList) {
  for (const page of new Set(pages.map(({ pageOfAll }) => pageOfAll))) {
    const inAllLanguages = pages.filter(({ pageOfAll }) => pageOfAll === page);
    say(`   ${`/${page}`.padEnd(32)} HTML at most ${most('html', inAllLanguages)}`);
  }
}
say(
  `   ${pages.length} pages; at most ${most('scripts')} of JavaScript before the first touch, ${most('styles')} of CSS, ${most('html')} of HTML`,
);
say(
  `   main ${kilobytes(site.main)}, largest other chunk ${kilobytes(site.largestOtherChunk)}, search index ${kilobytes(site.searchIndex)}, images ${kilobytes(site.images)}`,
);
const found = excesses(pages, site, budgets);
for (const excess of found) say(`   ${describeExcess(excess)}`);
if (found.length > 0) {
  say(`   ${found.length} over budget. The budgets and their reasons stand in tests/budgets/budgets.ts.`);
  process.exitCode = 1;
}
